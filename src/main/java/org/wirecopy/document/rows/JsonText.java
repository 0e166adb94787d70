package org.wirecopy.document.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.content.Decoder;
import org.wirecopy.document.content.LineSource;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.FieldNames;
import org.wirecopy.document.format.TextStart;

/** Finds the strings of a text in a JSON object. */
final class JsonText {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

  private final FieldNames fields;

  JsonText(FieldNames fields) {
    this.fields = fields;
  }

  /** Where the strings of the text begin; none where the document is made of a page. */
  List<TextStart> starts(LineSource.Line row) throws IOException, UnreadableException {
    int from = Decoder.start(row);
    try (JsonParser parser = JSON.createParser(row.bytes(), from, row.length() - from)) {
      parser.nextToken();
      Map<String, List<TextStart>> found =
          new JsonFields<List<TextStart>>(
                  fields, (name, value, before) -> starts(value, from, before))
              .of(parser);
      boolean isPage = found.getOrDefault("html", List.of()).stream().anyMatch(b -> !b.isBlank());
      List<TextStart> strings = found.getOrDefault("text", List.of());
      return isPage
          ? List.of()
          : strings.size() == 1
              ? strings
              : strings.stream().filter(start -> !start.isBlank()).toList();
    }
  }

  private static List<TextStart> starts(
      JsonParser parser, int from, @Nullable List<TextStart> before) throws IOException {
    List<TextStart> strings = before == null ? new ArrayList<>(1) : before;
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        add(parser, from, strings);
      }
    } else {
      add(parser, from, strings);
    }
    return strings;
  }

  private static void add(JsonParser parser, int from, List<TextStart> strings) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      int quote = from + (int) parser.currentTokenLocation().getByteOffset();
      strings.add(new TextStart(quote + 1, TextStart.Writing.ESCAPED, parser.getText().isBlank()));
    } else {
      parser.skipChildren();
    }
  }
}
