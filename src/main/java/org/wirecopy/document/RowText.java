package org.wirecopy.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of a document in the bytes of its row: behind the quotes and escapes of JSON (RFC
 * 8259) or of a table (RFC 4180), or in a file of plain text. What is found is checked against the
 * text itself, so that no other bytes are ever taken for it.
 */
final class RowText {
  private static final String TEXT = "text";
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

  private final Map<String, String> fields;
  private @Nullable TableReader table;

  /** How a text is written. */
  private enum Writing {
    PLAIN,
    /** With backslashes before what they hide. */
    ESCAPED,
    /** With every quote doubled. */
    DOUBLED
  }

  /**
   * Where a text begins.
   *
   * @param start its first byte
   * @param writing how it is written
   */
  private record Beginning(int start, Writing writing) {}

  RowText(Map<String, String> fields) {
    this.fields = fields;
  }

  /** Takes the columns of a table. */
  void of(TableReader reader) {
    this.table = reader;
  }

  Optional<int[]> bytesOf(RowFile.Shape shape, Row row, Document document, int[] places) {
    try {
      Beginning beginning =
          switch (shape) {
            case JSON_LINES -> inObject(row);
            case TABLE -> inRecord(row);
            case TEXT -> new Beginning(Decoder.start(row.asLine()), Writing.PLAIN);
            case PAGE, CAPTURES -> null;
          };
      return beginning == null
          ? Optional.empty()
          : new Walk(row.bytes(), beginning, document.text()).to(places);
    } catch (IOException | UnreadableException e) {
      return Optional.empty();
    }
  }

  /** The last field of that name counts, as it does for the reader; a page is no text. */
  private @Nullable Beginning inObject(Row row) throws IOException {
    int from = Decoder.start(row.asLine());
    Beginning found = null;
    try (JsonParser parser = JSON.createParser(row.bytes(), from, row.bytes().length - from)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = fields.getOrDefault(parser.currentName(), "");
        JsonToken value = parser.nextToken();
        if (name.equals("html") && value == JsonToken.VALUE_STRING) {
          return null;
        }
        if (name.equals(TEXT) && value == JsonToken.VALUE_STRING) {
          int quote = from + (int) parser.currentTokenLocation().getByteOffset();
          found = new Beginning(quote + 1, Writing.ESCAPED);
        }
        parser.skipChildren();
      }
    }
    return found;
  }

  private @Nullable Beginning inRecord(Row row) throws IOException, UnreadableException {
    TableReader known = table;
    if (known == null) {
      return null;
    }
    List<String> names = known.names();
    int column = -1;
    for (int i = 0; i < names.size(); i++) {
      column = TEXT.equals(fields.get(names.get(i))) ? i : column;
    }
    byte[] bytes = row.bytes();
    int at = Decoder.start(row.asLine());
    for (int i = 0; i < column; i++) {
      at = afterValue(bytes, at, known.separator());
    }
    boolean isQuoted = at < bytes.length && bytes[at] == '"';
    return column < 0
        ? null
        : new Beginning(isQuoted ? at + 1 : at, isQuoted ? Writing.DOUBLED : Writing.PLAIN);
  }

  /** The start of the next value. */
  private static int afterValue(byte[] bytes, int start, char separator) {
    boolean isInside = start < bytes.length && bytes[start] == '"';
    int at = isInside ? start + 1 : start;
    while (at < bytes.length && (isInside || bytes[at] != separator)) {
      if (bytes[at] == '"') {
        isInside = !isInside;
      }
      at++;
    }
    return at + 1;
  }

  /** Walks along a text and its bytes at once. */
  private static final class Walk {
    private static final int TWO = 0xC0;
    private static final int THREE = 0xE0;
    private static final int FOUR = 0xF0;
    private static final int UNICODE_ESCAPE = 6;

    private final byte[] bytes;
    private final Writing writing;
    private final String text;
    private int at;
    private int unit;

    Walk(byte[] bytes, Beginning beginning, String text) {
      this.bytes = bytes;
      this.writing = beginning.writing;
      this.text = text;
      this.at = beginning.start;
    }

    Optional<int[]> to(int[] places) {
      int[] found = new int[places.length];
      for (int i = 0; i < places.length; i++) {
        while (unit < places[i]) {
          if (at >= bytes.length || !step()) {
            return Optional.empty();
          }
        }
        if (unit != places[i]) {
          return Optional.empty();
        }
        found[i] = at;
      }
      return Optional.of(found);
    }

    /** Goes one character on, and says whether it is the text's. */
    private boolean step() {
      int b = bytes[at] & 0xFF;
      if (b == '\\' && writing == Writing.ESCAPED) {
        return escape();
      }
      if (b == '"' && writing == Writing.DOUBLED) {
        at++;
      }
      int length = b < TWO ? 1 : b < THREE ? 2 : b < FOUR ? 3 : 4;
      if (at + length > bytes.length) {
        return false;
      }
      boolean isSame =
          b < TWO
              ? text.charAt(unit) == b
              : text.startsWith(new String(bytes, at, length, StandardCharsets.UTF_8), unit);
      at += length;
      unit += length == 4 ? 2 : 1;
      return isSame;
    }

    /** What a backslash hides is checked where it is a number, and else is one sign. */
    private boolean escape() {
      boolean isNumber = at + 1 < bytes.length && bytes[at + 1] == 'u';
      if (isNumber && at + UNICODE_ESCAPE <= bytes.length) {
        String digits = new String(bytes, at + 2, 4, StandardCharsets.ISO_8859_1);
        at += UNICODE_ESCAPE;
        return text.charAt(unit++) == Integer.parseInt(digits, 16);
      }
      at += 2;
      unit++;
      return !isNumber;
    }
  }
}
