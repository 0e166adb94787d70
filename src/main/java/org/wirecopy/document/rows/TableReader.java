package org.wirecopy.document.rows;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.content.Decoder;
import org.wirecopy.document.content.LineSource;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.FieldNames;
import org.wirecopy.document.format.ReadingOptions;
import org.wirecopy.document.format.RowLines;
import org.wirecopy.document.format.RowReader;
import org.wirecopy.document.format.TableHead;
import org.wirecopy.document.format.TextStart;

/**
 * Reads a table whose first record names the columns (RFC 4180). Commas, semicolons or tabs
 * separate, whichever the first record has most of; a record that cannot be read costs that record
 * only.
 */
final class TableReader implements RowReader {
  private final TableRecords records;
  private final String id;
  private final Limits limits;
  private final FieldNames fieldNames;
  private final CSVFormat format;
  private final List<String> columns;
  private final @Nullable TableHead head;

  /**
   * Opens a table and reads its head.
   *
   * @param lines its lines
   * @param id the table's name, from which rows without an id get theirs
   * @param options what a row may ask for, and which columns are which
   * @throws IOException if it cannot be read
   * @throws UnreadableException if its head does not name the column of the text
   */
  TableReader(RowLines lines, String id, ReadingOptions options)
      throws IOException, UnreadableException {
    this.records = new TableRecords(lines, options.limits());
    this.id = id;
    this.limits = options.limits();
    this.fieldNames = options.fields();
    LineSource.Line line = records.next();
    if (line == null) {
      this.format = CSVFormat.DEFAULT;
      this.columns = List.of();
      this.head = null;
      return;
    }
    char separator = separator(Decoder.row(line));
    records.separateBy(separator);
    this.format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
    this.head = new TableHead(line.copied(), separator);
    this.columns = values(line, format).stream().map(String::strip).toList();
    requireText(line);
    refuseDoubled(line);
  }

  private void requireText(LineSource.Line line) throws UnreadableException {
    if (columns.stream()
        .map(fieldNames::standard)
        .noneMatch(n -> "text".equals(n) || "html".equals(n))) {
      throw new UnreadableException(
          line.where(),
          "has no column text or html, but "
              + String.join(", ", columns)
              + "; name the right one with --field text=COLUMN");
    }
  }

  /** Of two columns with one name only one could be read, and which would be a guess. */
  private void refuseDoubled(LineSource.Line line) throws UnreadableException {
    Set<String> seen = new HashSet<>();
    for (String name : columns) {
      if (fieldNames.standard(name) != null && !seen.add(name)) {
        throw new UnreadableException(line.where(), "names the column " + name + " twice");
      }
    }
  }

  private static char separator(String head) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      best = count(head, candidate) > count(head, best) ? candidate : best;
    }
    return best;
  }

  private static int count(String head, char separator) {
    return CharMatcher.is(separator).countIn(head);
  }

  @Override
  public LineSource.@Nullable Line next() throws IOException, UnreadableException {
    return columns.isEmpty() ? null : records.next();
  }

  @Override
  public Document document(LineSource.Line record, Consumer<Problem> told)
      throws UnreadableException {
    try {
      return fields(values(record, format)).document(id + ":" + record.number(), limits, told);
    } catch (UnreadableException e) {
      throw e.at(record.where());
    }
  }

  @Override
  public Optional<TableHead> head() {
    return Optional.ofNullable(head);
  }

  @Override
  public List<TextStart> starts(LineSource.Line record) {
    int column = -1;
    for (int i = 0; i < columns.size(); i++) {
      column = "text".equals(fieldNames.standard(columns.get(i))) ? i : column;
    }
    char separator = format.getDelimiterString().charAt(0);
    return column < 0 ? List.of() : List.of(TableText.start(record, column, separator));
  }

  private static List<String> values(LineSource.Line record, CSVFormat format)
      throws UnreadableException {
    try (CSVParser parser = CSVParser.parse(Decoder.row(record), format)) {
      List<CSVRecord> rows = parser.getRecords();
      return rows.isEmpty() ? List.of() : rows.get(0).toList();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new UnreadableException(
          record.where(), "is not a valid row: a quote stands where none may be");
    }
  }

  @Override
  public Map<String, String> others(LineSource.Line record) {
    Map<String, String> others = new LinkedHashMap<>();
    try {
      List<String> values = values(record, format);
      for (int i = 0; i < Math.min(values.size(), columns.size()); i++) {
        if (fieldNames.standard(columns.get(i)) == null) {
          others.putIfAbsent(columns.get(i), values.get(i));
        }
      }
    } catch (UnreadableException e) {
      return Map.of();
    }
    return others;
  }

  private Fields fields(List<String> values) throws UnreadableException {
    boolean extra = values.stream().skip(columns.size()).anyMatch(value -> !value.isBlank());
    if (extra) {
      throw new UnreadableException(
          "has " + values.size() + " values for " + columns.size() + " columns");
    }
    Fields fields = new Fields();
    for (int i = 0; i < Math.min(values.size(), columns.size()); i++) {
      String name = fieldNames.standard(columns.get(i));
      if (name != null) {
        fields.put(name, values.get(i));
      }
    }
    return fields;
  }
}
