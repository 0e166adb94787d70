package org.wirecopy.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.Joiner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes the fields with a standard name out of a JSON object; passes over all others unread. */
final class JsonRow {
  private final Map<String, String> standardNames;

  JsonRow(Map<String, String> standardNames) {
    this.standardNames = standardNames;
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
    Fields fields = new Fields();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = standardNames.get(parser.currentName());
      parser.nextToken();
      if (name == null) {
        parser.skipChildren();
      } else if (parser.currentToken() == JsonToken.VALUE_NULL) {
        fields.putNothing(name);
      } else {
        fields.put(name, value(parser, name, mayHoldHalves));
      }
    }
    if (parser.nextToken() != null) {
      throw new UnreadableException("holds more than one JSON object");
    }
    return fields;
  }

  /** Numbers name rows in many corpora, and an article may have several authors. */
  private static String value(JsonParser parser, String name, boolean mayHoldHalves)
      throws IOException, UnreadableException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY && name.equals("author")) {
      return authors(parser);
    }
    boolean number = token.isNumeric() && (name.equals("id") || name.equals("published"));
    if (token != JsonToken.VALUE_STRING && !number) {
      throw new UnreadableException("has a field " + name + " that is not a string");
    }
    String value = parser.getText();
    if (mayHoldHalves) {
      requireWhole(value, name);
    }
    return value;
  }

  private static String authors(JsonParser parser) throws IOException, UnreadableException {
    List<String> authors = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        authors.add(parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return Joiner.on(", ").join(authors);
  }

  /** JSON can write half a surrogate pair, which is no character and could not be written out. */
  private static void requireWhole(String value, String name) throws UnreadableException {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        boolean paired =
            i + 1 < value.length()
                && Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1));
        if (!paired) {
          throw new UnreadableException(
              "has a field " + name + " with half a character (an unpaired surrogate)");
        }
        i++;
      }
    }
  }
}
