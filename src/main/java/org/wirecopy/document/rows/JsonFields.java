package org.wirecopy.document.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.FieldNames;
import org.wirecopy.document.format.FieldNames.Way;

/**
 * Goes through a JSON object and finds the values of the fields with a standard name; passes over
 * all others unread. Of two values of one name the last counts; where the way to a field leads
 * through an array, the values of all its items count.
 *
 * @param <V> what a value is taken as
 */
final class JsonFields<V> {
  private final FieldNames names;
  private final Taking<V> taking;
  private final Map<String, V> named = new HashMap<>();
  private final Map<String, V> reached = new HashMap<>();

  /** Takes values. */
  interface Taking<V> {
    /**
     * Takes the value at which the parser stands, up to its last token.
     *
     * @param name the standard name of its field
     * @param parser stands at the value's first token
     * @param before the values that it comes behind, or {@code null} if it is the only one so far
     */
    V take(String name, JsonParser parser, @Nullable V before)
        throws IOException, UnreadableException;
  }

  JsonFields(FieldNames names, Taking<V> taking) {
    this.names = names;
    this.taking = taking;
  }

  /**
   * Reads the fields of an object.
   *
   * @param parser stands at the object's start, and afterwards at its end
   * @return the values by the standard names of their fields
   */
  Map<String, V> of(JsonParser parser) throws IOException, UnreadableException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      String standard = names.standard(name);
      parser.nextToken();
      if (standard != null) {
        named.put(standard, taking.take(standard, parser, null));
      } else if (names.ways().isEmpty()) {
        parser.skipChildren();
      } else {
        follow(FieldNames.behind(name, names.ways()), parser, false);
      }
    }
    reached.forEach(named::putIfAbsent);
    return named;
  }

  /** Reads a value that some ways go to or through. */
  private void follow(List<Way> ways, JsonParser parser, boolean isItem)
      throws IOException, UnreadableException {
    Way there = ways.stream().filter(Way::isThere).findFirst().orElse(null);
    JsonToken token = parser.currentToken();
    if (there != null) {
      V before = isItem ? reached.get(there.standard()) : null;
      reached.put(there.standard(), taking.take(there.standard(), parser, before));
    } else if (!ways.isEmpty() && token == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        List<Way> behind = FieldNames.behind(parser.currentName(), ways);
        parser.nextToken();
        follow(behind, parser, isItem);
      }
    } else if (!ways.isEmpty() && token == JsonToken.START_ARRAY) {
      items(ways, parser);
    } else {
      parser.skipChildren();
    }
  }

  /** A way goes through one item if it names its number, and through all if it does not. */
  private void items(List<Way> ways, JsonParser parser) throws IOException, UnreadableException {
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      List<Way> numbered = FieldNames.behind(Integer.toString(i), ways);
      follow(numbered.isEmpty() ? ways : numbered, parser, true);
    }
  }
}
