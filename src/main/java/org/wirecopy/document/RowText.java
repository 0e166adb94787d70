package org.wirecopy.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
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

  private final FieldNames fields;
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
   * Where a text begins, or a paragraph of one that is an array of strings.
   *
   * @param start its first byte
   * @param writing how it is written
   * @param isBlank whether it is known to say nothing
   */
  private record Beginning(int start, Writing writing, boolean isBlank) {}

  RowText(FieldNames fields) {
    this.fields = fields;
  }

  /** Takes the columns of a table. */
  void of(TableReader reader) {
    this.table = reader;
  }

  Optional<int[]> bytesOf(RowFile.Shape shape, Row row, Document document, int[] places) {
    try {
      List<Beginning> beginnings =
          switch (shape) {
            case JSON_LINES -> inObject(row);
            case TABLE -> inRecord(row);
            case TEXT -> List.of(new Beginning(Decoder.start(row.asLine()), Writing.PLAIN, false));
            case PAGE, CAPTURES -> List.of();
          };
      return beginnings.isEmpty()
          ? Optional.empty()
          : new Walk(row.bytes(), beginnings, document.text()).to(places);
    } catch (IOException | UnreadableException e) {
      return Optional.empty();
    }
  }

  /** Where the strings of the text begin; none where the document is made of a page. */
  private List<Beginning> inObject(Row row) throws IOException, UnreadableException {
    int from = Decoder.start(row.asLine());
    try (JsonParser parser = JSON.createParser(row.bytes(), from, row.bytes().length - from)) {
      parser.nextToken();
      Map<String, List<Beginning>> found =
          new JsonFields<List<Beginning>>(
                  fields, (name, value, before) -> beginnings(value, from, before))
              .of(parser);
      boolean isPage = found.getOrDefault("html", List.of()).stream().anyMatch(b -> !b.isBlank);
      List<Beginning> strings = found.getOrDefault(TEXT, List.of());
      return isPage
          ? List.of()
          : strings.size() == 1
              ? strings
              : strings.stream().filter(beginning -> !beginning.isBlank).toList();
    }
  }

  private static List<Beginning> beginnings(
      JsonParser parser, int from, @Nullable List<Beginning> before) throws IOException {
    List<Beginning> strings = before == null ? new ArrayList<>(1) : before;
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        add(parser, from, strings);
      }
    } else {
      add(parser, from, strings);
    }
    return strings;
  }

  private static void add(JsonParser parser, int from, List<Beginning> strings) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      int quote = from + (int) parser.currentTokenLocation().getByteOffset();
      strings.add(new Beginning(quote + 1, Writing.ESCAPED, parser.getText().isBlank()));
    } else {
      parser.skipChildren();
    }
  }

  private List<Beginning> inRecord(Row row) throws IOException, UnreadableException {
    TableReader known = table;
    if (known == null) {
      return List.of();
    }
    List<String> names = known.names();
    int column = -1;
    for (int i = 0; i < names.size(); i++) {
      column = TEXT.equals(fields.standard(names.get(i))) ? i : column;
    }
    byte[] bytes = row.bytes();
    int at = Decoder.start(row.asLine());
    for (int i = 0; i < column; i++) {
      at = afterValue(bytes, at, known.separator());
    }
    boolean isQuoted = at < bytes.length && bytes[at] == '"';
    return column < 0
        ? List.of()
        : List.of(
            new Beginning(
                isQuoted ? at + 1 : at, isQuoted ? Writing.DOUBLED : Writing.PLAIN, false));
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

  /** Walks along a text and its bytes at once, from one of its strings to the next. */
  private static final class Walk {
    private static final int TWO = 0xC0;
    private static final int THREE = 0xE0;
    private static final int FOUR = 0xF0;
    private static final int UNICODE_ESCAPE = 6;

    private final byte[] bytes;
    private final Iterator<Beginning> strings;
    private final String text;
    private Writing writing;
    private int at;
    private int unit;

    Walk(byte[] bytes, List<Beginning> strings, String text) {
      this.bytes = bytes;
      this.strings = strings.iterator();
      this.text = text;
      this.writing = Writing.PLAIN;
      begin(this.strings.next());
    }

    private void begin(Beginning string) {
      writing = string.writing;
      at = string.start;
    }

    Optional<int[]> to(int[] places) {
      int[] found = new int[places.length];
      for (int i = 0; i < places.length; i++) {
        if (!isReached(places[i], i % 2 == 1)) {
          return Optional.empty();
        }
        found[i] = at;
      }
      return Optional.of(found);
    }

    /**
     * Goes to a place, and says whether it is one of the row's: what begins between two strings
     * begins with the second, and what ends there ends with the first.
     */
    private boolean isReached(int place, boolean isEnd) {
      while (unit < place) {
        if (isAtEnd()) {
          boolean isBetween = place < unit + JsonRow.BETWEEN_PARAGRAPHS.length();
          if (isBetween && isEnd) {
            return true;
          }
          if (!isNextReached()) {
            return false;
          }
          if (isBetween) {
            return true;
          }
        } else if (at >= bytes.length || !step()) {
          return false;
        }
      }
      return unit == place;
    }

    /** Whether a string ends here and another comes. */
    private boolean isAtEnd() {
      return writing == Writing.ESCAPED
          && at < bytes.length
          && bytes[at] == '"'
          && strings.hasNext();
    }

    private boolean isNextReached() {
      boolean isSame = text.startsWith(JsonRow.BETWEEN_PARAGRAPHS, unit);
      unit += JsonRow.BETWEEN_PARAGRAPHS.length();
      begin(strings.next());
      return isSame;
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
