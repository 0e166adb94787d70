package org.wirecopy.table;

import com.google.common.base.CharMatcher;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table of facts from a resource: tab-separated UTF-8, the first line names the columns.
 *
 * <pre>{@code
 * for (Table.Row row : Table.read(Agencies.class, "agencies.tsv").rows()) {
 *   row.cell("code");
 * }
 * }</pre>
 *
 * <p>Immutable and safe for threads.
 *
 * @param rows the rows below the names, in order
 */
public record Table(List<Row> rows) {
  /** Copies the rows. */
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @param beside a class in the package that the resource belongs to
   * @param name the resource's name, for example {@code agencies.tsv}
   * @return the table
   * @throws IllegalArgumentException if there is no such resource, or a row has other columns than
   *     the first line names
   */
  public static Table read(Class<?> beside, String name) {
    try {
      String text = text(beside, name);
      List<String> lines = split(text, '\n');
      List<String> columns = cells(lines.get(0));
      List<Row> rows = new ArrayList<>(lines.size());
      for (String line : lines.subList(1, lines.size())) {
        if (!line.isEmpty()) {
          rows.add(row(name, columns, cells(line)));
        }
      }
      return new Table(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a resource. Only code of the module that it stands in may look for it, so no library can.
   *
   * @param beside a class in the package that the resource belongs to
   * @param name the resource's name
   * @return what it holds
   * @throws IllegalArgumentException if there is no such resource
   * @throws IOException if it cannot be read
   */
  public static String text(Class<?> beside, String name) throws IOException {
    URL resource = beside.getResource(name);
    if (resource == null) {
      throw new IllegalArgumentException("there is no resource " + name + " beside " + beside);
    }
    return Resources.toString(resource, StandardCharsets.UTF_8);
  }

  private static Row row(String table, List<String> columns, List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          table + " must have " + columns.size() + " columns, but has a row " + cells);
    }
    return new Row(columns, cells);
  }

  /**
   * The parts of a text. Every start reads some forty tables, most of it before anything is
   * compiled: hence plain loops.
   */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static List<String> cells(String line) {
    List<String> cells = split(line, '\t');
    for (int i = 0; i < cells.size(); i++) {
      cells.set(i, trimmed(cells.get(i)));
    }
    return cells;
  }

  private static String trimmed(String part) {
    boolean isTrimmed =
        part.isEmpty() || isSeen(part.charAt(0)) && isSeen(part.charAt(part.length() - 1));
    return isTrimmed ? part : CharMatcher.whitespace().trimFrom(part);
  }

  private static boolean isSeen(char c) {
    return c > ' ' && c < 0x7F;
  }

  /**
   * A row of a table.
   *
   * @param columns the names of the columns
   * @param cells the cell of each
   */
  public record Row(List<String> columns, List<String> cells) {
    /**
     * A cell.
     *
     * @param column the column's name
     * @return the cell's text, possibly empty
     * @throws IllegalArgumentException if there is no such column
     */
    public String cell(String column) {
      int place = columns.indexOf(column);
      if (place < 0) {
        throw new IllegalArgumentException("no column " + column + " in " + columns);
      }
      return cells.get(place);
    }

    /**
     * A cell that lists several items, with semicolons between them.
     *
     * @param column the column's name
     * @return the items, possibly none
     * @throws IllegalArgumentException if there is no such column
     */
    public List<String> items(String column) {
      List<String> items = new ArrayList<>();
      for (String part : split(cell(column), ';')) {
        String item = trimmed(part);
        if (!item.isEmpty()) {
          items.add(item);
        }
      }
      return Collections.unmodifiableList(items);
    }
  }
}
