package org.wirecopy.report.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How wide each column of a grid is on lines of a width; one that is left out has no width. */
final class GridWidths {
  static final int GAP = 2;

  private static final int NARROWEST_NAME = 24;
  private static final int NARROWEST_TEXT = 24;

  private final Grid grid;
  private final int width;
  private final int[] natural;
  private final boolean[] out;

  private GridWidths(Grid grid, int width) {
    this.grid = grid;
    this.width = width;
    this.natural =
        IntStream.range(0, grid.columns().size()).map(column -> natural(grid, column)).toArray();
    this.out = new boolean[natural.length];
  }

  static int[] of(Grid grid, int width) {
    return new GridWidths(grid, width).fitted();
  }

  private static int natural(Grid grid, int column) {
    int widest = Columns.of(grid.columns().get(column).title());
    for (List<String> row : grid.rows()) {
      widest = Math.max(widest, Columns.of(row.get(column)));
    }
    return widest;
  }

  private int[] fitted() {
    for (int i = 0; i < out.length; i++) {
      out[i] = grid.columns().get(i).isText() || isEmpty(i);
    }
    int spare = out.length - 1;
    while (needed(NARROWEST_NAME) > width && spare >= 0) {
      out[spare] |= grid.columns().get(spare).spare();
      spare--;
    }
    int[] widths = widths(longestName());
    int last = out.length - 1;
    int left = width - total(widths) - GAP;
    boolean beside =
        grid.columns().get(last).isText()
            && !isEmpty(last)
            && left >= Math.min(NARROWEST_TEXT, natural[last]);
    widths[last] = beside ? Math.min(left, natural[last]) : widths[last];
    return widths;
  }

  /** Whether no row has anything in a column. */
  private boolean isEmpty(int column) {
    return grid.rows().stream().allMatch(row -> row.get(column).isEmpty());
  }

  /** The longest that names may be so that all fits. */
  private int longestName() {
    int most = width;
    while (most > 1 && needed(most) > width) {
      most--;
    }
    return most;
  }

  private int needed(int longestName) {
    return total(widths(longestName));
  }

  private static int total(int[] widths) {
    int shown = (int) Arrays.stream(widths).filter(one -> one > 0).count();
    return Arrays.stream(widths).sum() + GAP * Math.max(0, shown - 1);
  }

  private int[] widths(int longestName) {
    return IntStream.range(0, out.length)
        .map(
            i ->
                out[i]
                    ? 0
                    : grid.columns().get(i).isName()
                        ? Math.min(natural[i], longestName)
                        : natural[i])
        .toArray();
  }
}
