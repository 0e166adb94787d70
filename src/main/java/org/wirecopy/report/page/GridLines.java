package org.wirecopy.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a grid: a line of titles, then a line for each row, or more where text is folded.
 */
final class GridLines {
  private static final int INDENT = 4;

  private final Grid grid;
  private final int width;
  private final boolean color;
  private final String dots;
  private final int[] widths;
  private final List<Line> lines = new ArrayList<>();

  private GridLines(Grid grid, int width, boolean color, String dots) {
    this.grid = grid;
    this.width = width;
    this.color = color;
    this.dots = dots;
    this.widths = GridWidths.of(grid, width);
  }

  static List<Line> of(Grid grid, int width, boolean color, String dots) {
    GridLines lines = new GridLines(grid, width, color, dots);
    lines.add(grid.columns().stream().map(Column::title).toList(), true);
    grid.rows().forEach(row -> lines.add(row, false));
    return lines.lines;
  }

  private void add(List<String> cells, boolean title) {
    StringBuilder line = new StringBuilder();
    int taken = 0;
    for (int i = 0; i < cells.size(); i++) {
      Column column = grid.columns().get(i);
      if (widths[i] > 0 && !column.isText()) {
        int start = taken == 0 ? 0 : taken + GridWidths.GAP;
        line.append(" ".repeat(start - taken));
        line.append(cell(cells.get(i), column, widths[i], title ? Ink.FAINT : column.ink()));
        taken = start + widths[i];
      }
    }
    int last = cells.size() - 1;
    if (!grid.columns().get(last).isText()) {
      lines.add(new Line(line.toString(), taken));
    } else if (widths[last] > 0) {
      beside(line.toString(), taken, cells.get(last), title);
    } else {
      lines.add(new Line(line.toString(), taken));
      if (!title && !cells.get(last).isEmpty()) {
        lines.addAll(Fold.fold(text(cells.get(last), false), width, INDENT, color));
      }
    }
  }

  private String cell(String text, Column column, int columns, Ink ink) {
    String cut = MiddleEllipsis.middle(text, columns, dots);
    String padding = " ".repeat(Math.max(0, columns - Columns.of(cut)));
    String inked = color && !cut.isEmpty() ? ink.on() + cut + ink.off() : cut;
    return column.fit() == Column.Fit.NUMBER ? padding + inked : inked + padding;
  }

  private void beside(String line, int taken, String text, boolean title) {
    int last = widths.length - 1;
    int start = taken + GridWidths.GAP;
    List<Line> folded = Fold.fold(text(text, title), widths[last], 0, color);
    String gap = " ".repeat(GridWidths.GAP);
    for (int i = 0; i < Math.max(1, folded.size()); i++) {
      Line part = i < folded.size() ? folded.get(i) : new Line("", 0);
      String before = i == 0 ? line + gap : " ".repeat(start);
      lines.add(new Line(before + part.text(), start + part.columns()));
    }
  }

  private Prose text(String words, boolean title) {
    Column column = grid.columns().get(widths.length - 1);
    return new Prose().add(words, title ? Ink.FAINT : column.ink());
  }
}
