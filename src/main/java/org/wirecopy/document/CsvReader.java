package org.wirecopy.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a table whose first row names the columns (RFC 4180), in UTF-8. */
final class CsvReader implements RowReader {
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private final String id;
  private final Limits limits;
  private final Map<String, String> standardNames;

  /**
   * Opens a table.
   *
   * @param in the plain bytes
   * @param separator the character between columns
   * @param id the table's name, from which rows without an id get theirs
   * @param standardNames the standard name of each column by the name that it has in the table
   */
  CsvReader(
      InputStream in, char separator, String id, Limits limits, Map<String, String> standardNames)
      throws IOException, UnreadableException {
    this.id = id;
    this.limits = limits;
    this.standardNames = standardNames;
    Reader text =
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    try {
      this.parser =
          CSVFormat.DEFAULT
              .builder()
              .setDelimiter(separator)
              .setHeader()
              .setSkipHeaderRecord(true)
              .setAllowMissingColumnNames(true)
              .get()
              .parse(new WithoutMark(text));
    } catch (IllegalArgumentException e) {
      throw new UnreadableException("line 1", "does not name its columns: " + e.getMessage());
    } catch (CharacterCodingException e) {
      throw new UnreadableException("line 1", "is not valid UTF-8");
    }
    this.rows = parser.iterator();
    refuseDoubled();
    if (parser.getHeaderNames().stream().noneMatch(h -> isText(standardNames.get(h)))) {
      throw new UnreadableException(
          "line 1",
          "has no column text or html, but "
              + String.join(", ", parser.getHeaderNames())
              + "; name the right one with --field text=COLUMN");
    }
  }

  /** Of two columns with one name only one could be read, and which would be a guess. */
  private void refuseDoubled() throws UnreadableException {
    Set<String> seen = new HashSet<>();
    for (String header : parser.getHeaderNames()) {
      if (standardNames.containsKey(header) && !seen.add(header)) {
        throw new UnreadableException("line 1", "names the column " + header + " twice");
      }
    }
  }

  private static boolean isText(@Nullable String name) {
    return "text".equals(name) || "html".equals(name);
  }

  @Override
  public @Nullable Document next() throws IOException, UnreadableException {
    try {
      if (!rows.hasNext()) {
        return null;
      }
      CSVRecord row = rows.next();
      Fields fields = new Fields();
      int size = 0;
      for (Map.Entry<String, String> column : row.toMap().entrySet()) {
        String name = standardNames.get(column.getKey());
        size += column.getValue().length();
        if (name != null) {
          fields.put(name, column.getValue());
        }
      }
      if (size > limits.documentBytes()) {
        throw new UnreadableException(
            "",
            "has " + size + " characters; the limit for a document is " + limits.documentBytes());
      }
      return fields.document(id + ":" + parser.getCurrentLineNumber(), limits);
    } catch (UnreadableException e) {
      throw new UnreadableException("line " + parser.getCurrentLineNumber(), e.getMessage());
    } catch (UncheckedIOException e) {
      boolean coding = e.getCause() instanceof CharacterCodingException;
      throw new IOException(
          "line "
              + (parser.getCurrentLineNumber() + 1)
              + (coding ? " is not valid UTF-8" : ": " + e.getCause().getMessage()),
          e);
    }
  }

  /** Passes over a byte order mark. */
  private static final class WithoutMark extends java.io.FilterReader {
    private boolean started;

    WithoutMark(Reader in) {
      super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      if (!started && count > 0) {
        started = true;
        if (buffer[offset] == '\uFEFF') {
          System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
          return count > 1 ? count - 1 : read(buffer, offset, length);
        }
      }
      return count;
    }
  }
}
