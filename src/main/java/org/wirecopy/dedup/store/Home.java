package org.wirecopy.dedup.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import org.wirecopy.report.jsonl.Json;

/**
 * Where a row stood when it was read first. A {@link State} keeps it with each of its rows, so that
 * a ledger can name the shard that a copy of an earlier run came from.
 *
 * @param input the name of the file in its corpus
 * @param line the line on which the row starts there, from 1
 */
public record Home(String input, int line) {
  private static final String FIELD = "stoodIn";
  private static final JsonFactory JSON = new JsonFactory();

  /** Writes the field of a row that {@link #in} reads. */
  void write(Json json) throws IOException {
    json.object(
        FIELD,
        () -> {
          json.text("input", input);
          json.number("line", line);
        });
  }

  /**
   * The place that a row names as its first one.
   *
   * @param row a row of JSON Lines
   * @return the place, or nothing if the row names none
   * @throws IOException if the row is no JSON
   */
  static Optional<Home> in(byte[] row) throws IOException {
    try (JsonParser parser = JSON.createParser(row)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean isHome = parser.currentName().equals(FIELD);
        parser.nextToken();
        if (isHome) {
          return Optional.of(read(parser));
        }
        parser.skipChildren();
      }
    }
    return Optional.empty();
  }

  private static Home read(JsonParser parser) throws IOException {
    String input = "";
    int line = 1;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals("input")) {
        input = parser.getText();
      } else if (name.equals("line")) {
        line = parser.getIntValue();
      }
    }
    return new Home(input, line);
  }
}
