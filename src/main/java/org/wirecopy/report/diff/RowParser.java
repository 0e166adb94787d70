package org.wirecopy.report.diff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a result one by one, without the texts in them. */
final class RowParser implements Closeable {
  /** What can be long, and is not compared: it is passed over and never held. */
  private static final Set<String> PASSED_OVER = Set.of("posts", "removed", "evidence", "signals");

  /** A text that a row may hold, in UTF-16 units; the names of files are shorter. */
  private static final int LONGEST = 100_000;

  private static final int DEEPEST = 100;

  private final String name;
  private final JsonParser parser;

  RowParser(String name, InputStream in) throws IOException {
    this.name = name;
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(LONGEST)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();
    this.parser = factory.createParser(in);
    parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
  }

  /** The next row; null after the last. */
  @Nullable ResultFields next() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return null;
      }
      String place = place();
      if (token != JsonToken.START_OBJECT) {
        throw new IOException(place + ": not a JSON object; " + remedy());
      }
      return new ResultFields(object(), place);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() != null ? e.getLocation().getLineNr() : 1;
      throw new IOException(name + ":" + line + ": not JSON, or not all of it; " + remedy(), e);
    }
  }

  private String place() {
    return name + ":" + parser.currentTokenLocation().getLineNr();
  }

  static String remedy() {
    return "diff takes two results that were written with -o jsonl=FILE";
  }

  private Map<String, Object> object() throws IOException {
    Map<String, Object> fields = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      JsonToken token = parser.nextToken();
      boolean isText = field.equals("text") && token == JsonToken.VALUE_STRING;
      if (isText || PASSED_OVER.contains(field)) {
        parser.skipChildren();
      } else {
        fields.put(field, value(token));
      }
    }
    return fields;
  }

  private @Nullable Object value(JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      default -> null;
    };
  }

  private List<Object> array() throws IOException {
    List<Object> values = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      values.add(value(token));
    }
    return values;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
