package org.wirecopy.document.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.Joiner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.FieldNames;
import org.wirecopy.document.format.TextStart;

/** Takes the fields with a standard name out of a JSON object. */
final class JsonRow {
  /** Fields that hold text, which may be an array of paragraphs. */
  private static final Set<String> TEXTS = Set.of("text", "html");

  /** Fields that say one thing: of several strings the first counts. */
  private static final Set<String> SINGLE = Set.of("published", "url", "language");

  private final FieldNames names;

  JsonRow(FieldNames names) {
    this.names = names;
  }

  /**
   * Reads an object.
   *
   * @param parser stands before the object
   * @param mayHoldHalves whether a string may hold half a surrogate pair
   * @throws UnreadableException if there is something else, or a field is of the wrong type
   */
  Fields fields(JsonParser parser, boolean mayHoldHalves) throws IOException, UnreadableException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new UnreadableException("is not a JSON object");
    }
    Map<String, List<String>> values =
        new JsonFields<List<String>>(
                names, (name, value, before) -> strings(name, value, before, mayHoldHalves))
            .of(parser);
    if (parser.nextToken() != null) {
      throw new UnreadableException("holds more than one JSON object");
    }
    Fields fields = new Fields();
    values.forEach((name, strings) -> fields.put(name, joined(name, strings)));
    return fields;
  }

  /** The strings of a value: itself, those of an array, or none of what holds nothing. */
  private static List<String> strings(
      String name, JsonParser parser, @Nullable List<String> before, boolean mayHoldHalves)
      throws IOException, UnreadableException {
    List<String> strings = before == null ? new ArrayList<>(1) : before;
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.currentToken().isStructStart() && name.equals("author")) {
          // What is said of an author beside the name.
          parser.skipChildren();
        } else {
          add(name, parser, strings);
        }
      }
    } else {
      add(name, parser, strings);
    }
    if (mayHoldHalves) {
      for (String value : strings) {
        requireWhole(value, name);
      }
    }
    return strings;
  }

  /** Numbers name rows in many corpora. */
  private static void add(String name, JsonParser parser, List<String> strings)
      throws IOException, UnreadableException {
    JsonToken token = parser.currentToken();
    boolean isNumber = token.isNumeric() && (name.equals("id") || name.equals("published"));
    if (token == JsonToken.VALUE_STRING || isNumber) {
      strings.add(parser.getText());
    } else if (token != JsonToken.VALUE_NULL) {
      throw new UnreadableException(
          "has a field " + name + " that is not a string or an array of strings");
    }
  }

  private static String joined(String name, List<String> strings) {
    if (strings.size() == 1) {
      return strings.get(0);
    }
    List<String> told = strings.stream().filter(string -> !string.isBlank()).toList();
    if (TEXTS.contains(name)) {
      return String.join(TextStart.BETWEEN_PARAGRAPHS, told);
    }
    return SINGLE.contains(name)
        ? told.stream().findFirst().orElse("")
        : Joiner.on(", ").join(told);
  }

  /** JSON can write half a surrogate pair, which is no character and could not be written out. */
  private static void requireWhole(String value, String name) throws UnreadableException {
    char[] chars = value.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (Character.isSurrogate(chars[i])) {
        boolean paired = i + 1 < chars.length && Character.isSurrogatePair(chars[i], chars[i + 1]);
        if (!paired) {
          throw new UnreadableException(
              "has a field " + name + " with half a character (an unpaired surrogate)");
        }
        i++;
      }
    }
  }
}
