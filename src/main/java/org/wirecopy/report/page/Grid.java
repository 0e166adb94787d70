package org.wirecopy.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Rows of cells under titles. {@link Page#grid} fits it to the width of the page: names are cut in
 * the middle, then columns that can be spared are left out.
 */
public final class Grid {
  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  public Grid(Column... columns) {
    this.columns = List.of(columns);
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException if it has not one cell for each column
   */
  public Grid row(String... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          "a row must have " + columns.size() + " cells, had " + cells.length);
    }
    rows.add(List.of(cells));
    return this;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  List<Column> columns() {
    return columns;
  }

  List<List<String>> rows() {
    return rows;
  }

  /** The same grid with every cell written in another way, on one line. */
  Grid as(UnaryOperator<String> writing) {
    Grid other = new Grid(columns.toArray(Column[]::new));
    for (List<String> row : rows) {
      other.rows.add(row.stream().map(cell -> writing.apply(onOneLine(cell))).toList());
    }
    return other;
  }

  private static String onOneLine(String cell) {
    StringBuilder line = new StringBuilder();
    Commands.line(cell)
        .codePoints()
        .map(codePoint -> Prose.isSpace(codePoint) ? ' ' : codePoint)
        .forEach(line::appendCodePoint);
    return line.toString();
  }
}
