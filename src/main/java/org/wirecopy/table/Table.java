package org.wirecopy.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
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
  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();
  private static final Splitter CELLS = Splitter.on('\t').trimResults();
  private static final Splitter ITEMS = Splitter.on(';').trimResults().omitEmptyStrings();

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
      List<String> lines = LINES.splitToList(text);
      List<String> columns = CELLS.splitToList(lines.get(0));
      ImmutableList.Builder<Row> rows = ImmutableList.builder();
      for (String line : lines.subList(1, lines.size())) {
        rows.add(row(name, columns, CELLS.splitToList(line)));
      }
      return new Table(rows.build());
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
    ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    return new Row(row.buildOrThrow());
  }

  /**
   * A row of a table.
   *
   * @param cells the cells by the name of their column
   */
  public record Row(ImmutableMap<String, String> cells) {
    /**
     * A cell.
     *
     * @param column the column's name
     * @return the cell's text, possibly empty
     * @throws IllegalArgumentException if there is no such column
     */
    public String cell(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
      }
      return cell;
    }

    /**
     * A cell that lists several items, with semicolons between them.
     *
     * @param column the column's name
     * @return the items, possibly none
     * @throws IllegalArgumentException if there is no such column
     */
    public List<String> items(String column) {
      return ITEMS.splitToList(cell(column));
    }
  }
}
