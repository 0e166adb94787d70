package org.wirecopy.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.base.Joiner;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a row a line; a line that cannot be read costs that line only. */
final class JsonLinesReader implements RowReader {
  private final LineSource lines;
  private final String id;
  private final Limits limits;
  private final Map<String, String> standardNames;
  private final JsonFactory json;

  /**
   * Opens a corpus.
   *
   * @param in the plain bytes
   * @param id the corpus's name, from which rows without an id get theirs
   * @param standardNames the standard name of each field by the name that it has in the rows
   */
  JsonLinesReader(InputStream in, String id, Limits limits, Map<String, String> standardNames) {
    this.lines = new LineSource(in, limits.documentBytes());
    this.id = id;
    this.limits = limits;
    this.standardNames = standardNames;
    this.json =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(limits.nesting())
                    .build())
            .build();
  }

  @Override
  public @Nullable Document next() throws IOException, UnreadableException {
    byte[] line = lines.next();
    while (line != null && isBlank(line)) {
      line = lines.next();
    }
    if (line == null) {
      return null;
    }
    String where = "line " + lines.number();
    try (JsonParser parser = json.createParser(Decoder.text(line))) {
      return fields(parser).document(id + ":" + lines.number(), limits);
    } catch (JsonProcessingException e) {
      String column = e.getLocation() == null ? "" : ", column " + e.getLocation().getColumnNr();
      throw new UnreadableException(where + column, "is not valid JSON");
    } catch (UnreadableException e) {
      throw e.inRow(lines.number());
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private Fields fields(JsonParser parser) throws IOException, UnreadableException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new UnreadableException("", "is not a JSON object");
    }
    Fields fields = new Fields();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = standardNames.get(parser.currentName());
      parser.nextToken();
      String value = name == null ? null : value(parser, name);
      if (name != null && value != null) {
        fields.put(name, value);
      } else {
        parser.skipChildren();
      }
    }
    if (parser.nextToken() != null) {
      throw new UnreadableException("", "holds more than one JSON object");
    }
    return fields;
  }

  private static @Nullable String value(JsonParser parser, String name)
      throws IOException, UnreadableException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (token == JsonToken.START_ARRAY && name.equals("author")) {
      return Joiner.on(", ").join(strings(parser));
    }
    boolean isText = name.equals("text") || name.equals("html");
    if (token == JsonToken.VALUE_STRING || token.isScalarValue() && !isText) {
      return parser.getText();
    }
    throw new UnreadableException("", "has a field " + name + " that is not a string");
  }

  private static List<String> strings(JsonParser parser) throws IOException {
    List<String> strings = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        strings.add(parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return strings;
  }
}
