package org.wirecopy.document;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
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

/**
 * Reads a table whose first record names the columns (RFC 4180). Commas, semicolons or tabs
 * separate, whichever the first record has most of; a record that cannot be read costs that record
 * only.
 */
final class TableReader implements LineRows {
  private final TableRecords records;
  private final String id;
  private final Limits limits;
  private final FieldNames fieldNames;
  private final Consumer<Problem> problems;
  private CSVFormat format = CSVFormat.DEFAULT;
  private @Nullable List<String> columns;
  private @Nullable Row first;
  private int number;

  /**
   * Opens a table.
   *
   * @param lines its lines
   * @param id the table's name, from which rows without an id get theirs
   * @param limits what a row may ask for
   * @param fieldNames which columns are which
   * @param problems told what was left out of a page
   */
  TableReader(
      RowLines lines, String id, Limits limits, FieldNames fieldNames, Consumer<Problem> problems) {
    this.records = new TableRecords(lines, limits);
    this.id = id;
    this.limits = limits;
    this.fieldNames = fieldNames;
    this.problems = problems;
  }

  @Override
  public @Nullable Document next() throws IOException, UnreadableException {
    LineSource.Line record = record();
    return record == null ? null : document(record, problems);
  }

  @Override
  public LineSource.@Nullable Line record() throws IOException, UnreadableException {
    List<String> names = names();
    LineSource.Line record = names.isEmpty() ? null : records.next();
    number = record == null ? number : record.number();
    return record;
  }

  @Override
  public Document document(LineSource.Line record, Consumer<Problem> told)
      throws IOException, UnreadableException {
    try {
      return fields(values(record), names()).document(id + ":" + record.number(), limits, told);
    } catch (UnreadableException e) {
      throw e.at(record.where());
    }
  }

  /** The names of the columns, none where the table has no head that can be read. */
  List<String> names() throws IOException, UnreadableException {
    List<String> known = columns;
    if (known == null) {
      columns = List.of();
      known = columns();
      columns = known;
    }
    return known;
  }

  /** The record that names the columns; known once the names are. */
  Optional<Row> head() {
    return Optional.ofNullable(first);
  }

  /** What stands between values; known once the names are. */
  char separator() {
    return format.getDelimiterString().charAt(0);
  }

  @Override
  public int line() {
    return number;
  }

  private List<String> columns() throws IOException, UnreadableException {
    LineSource.Line line = records.next();
    if (line == null) {
      return List.of();
    }
    Row row = new Row(line.offset(), line.number(), Arrays.copyOf(line.bytes(), line.length()));
    first = row;
    LineSource.Line head = row.asLine();
    char separator = separator(Decoder.row(head));
    records.separateBy(separator);
    format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
    List<String> names = values(head).stream().map(String::strip).toList();
    if (names.stream()
        .map(fieldNames::standard)
        .noneMatch(n -> "text".equals(n) || "html".equals(n))) {
      throw new UnreadableException(
          head.where(),
          "has no column text or html, but "
              + String.join(", ", names)
              + "; name the right one with --field text=COLUMN");
    }
    refuseDoubled(names, head);
    return names;
  }

  /** Of two columns with one name only one could be read, and which would be a guess. */
  private void refuseDoubled(List<String> names, LineSource.Line head) throws UnreadableException {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (fieldNames.standard(name) != null && !seen.add(name)) {
        throw new UnreadableException(head.where(), "names the column " + name + " twice");
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

  private List<String> values(LineSource.Line record) throws IOException, UnreadableException {
    try (CSVParser parser = CSVParser.parse(Decoder.row(record), format)) {
      List<CSVRecord> rows = parser.getRecords();
      return rows.isEmpty() ? List.of() : rows.get(0).toList();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new UnreadableException(
          record.where(), "is not a valid row: a quote stands where none may be");
    }
  }

  /**
   * The values of a record that are no part of its document, by the names of their columns; none
   * where it cannot be read.
   */
  Map<String, String> others(LineSource.Line record) {
    Map<String, String> others = new LinkedHashMap<>();
    try {
      List<String> names = names();
      List<String> values = values(record);
      for (int i = 0; i < Math.min(values.size(), names.size()); i++) {
        if (fieldNames.standard(names.get(i)) == null) {
          others.putIfAbsent(names.get(i), values.get(i));
        }
      }
    } catch (IOException | UnreadableException e) {
      return Map.of();
    }
    return others;
  }

  private Fields fields(List<String> values, List<String> columns) throws UnreadableException {
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
