package org.wirecopy.noise.judge;

import java.util.Arrays;
import java.util.List;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;

/**
 * The elements around each line, from the largest that holds this line alone outwards, of each run
 * of lines the largest element that holds just that; and the element that holds most of the prose
 * and least else, by points that each line of prose gives to the elements around it, the nearer the
 * more (after the scoring of Arc90's Readability).
 */
final class AroundLine {
  private static final int LEVELS = 6;
  private static final double LONG = 100;
  private static final List<List<String>> NAMES =
      FeatureRow.names(
          "around", LEVELS, "-lines", "-length", "-links", "-prose", "-sentences", "-share");

  private final PageTree tree;
  private final PageRuns runs;
  private final int[][] around;
  private final double[] points;
  private final int best;

  AroundLine(LineLabels labels, PageTree tree, PageRuns runs) {
    this.tree = tree;
    this.runs = runs;
    this.around = new int[labels.size()][];
    this.points = new double[tree.size()];
    for (int row = 0; row < around.length; row++) {
      around[row] = around(row);
      if (runs.isProse(row)) {
        double worth = 1 + Math.min(3, labels.row(row).text().length() / LONG);
        for (int level = 0; level < Math.min(around[row].length, LEVELS); level++) {
          points[around[row][level]] += worth / (1 << level);
        }
      }
    }
    int most = -1;
    for (int e = 0; e < points.length; e++) {
      most = most < 0 || unlinked(e) > unlinked(most) ? e : most;
    }
    this.best = most;
  }

  private double unlinked(int element) {
    return points[element] * (1 - tree.linkDensity(element));
  }

  private int[] around(int row) {
    int[] chain = new int[tree.depth(tree.around(row)) + 1];
    int size = 0;
    for (int at = tree.around(row); at >= 0; at = tree.parent(at)) {
      int parent = tree.parent(at);
      if (parent < 0 || runs.rows(parent) > runs.rows(at)) {
        chain[size++] = at;
      }
    }
    return Arrays.copyOf(chain, size);
  }

  /** The largest element that holds a line alone, or -1. */
  int block(int row) {
    return around[row].length == 0 ? -1 : around[row][0];
  }

  /** The element around that, or -1. */
  int parent(int row) {
    return around[row].length < 2 ? -1 : around[row][1];
  }

  void add(FeatureRow out, int row) {
    int[] chain = around[row];
    for (int level = 1; level <= LEVELS; level++) {
      int at = chain.length == 0 ? -1 : chain[Math.min(level, chain.length - 1)];
      int from = at < 0 ? 0 : runs.from(at);
      int to = at < 0 ? around.length : runs.to(at);
      List<String> names = NAMES.get(level - 1);
      out.add(names.get(0), to - from);
      out.add(names.get(1), runs.meanLength(from, to));
      out.add(names.get(2), runs.links(from, to));
      out.add(names.get(3), runs.proseShare(from, to));
      out.add(names.get(4), runs.sentences(from, to));
      out.add(names.get(5), runs.chars(from, to) / (double) Math.max(1, runs.chars()));
    }
    addPoints(out, chain);
    addBest(out, row, chain);
    out.add("depth", chain.length);
  }

  private void addPoints(FeatureRow out, int[] chain) {
    double most = 0;
    int level = -1;
    for (int i = 0; i < chain.length; i++) {
      if (points[chain[i]] > most) {
        most = points[chain[i]];
        level = i;
      }
    }
    double top = best < 0 || points[best] == 0 ? 1 : points[best];
    out.add("points-most", most / top);
    out.add("points-level", level);
    out.add("points-near", chain.length < 2 ? 0 : points[chain[1]] / top);
  }

  /** How far a line is from the element with the most points. */
  private void addBest(FeatureRow out, int row, int[] chain) {
    int meets = 0;
    while (meets < chain.length && !(best >= 0 && tree.isAncestor(chain[meets], best))) {
      meets++;
    }
    boolean inside = chain.length > 0 && best >= 0 && tree.isAncestor(best, tree.around(row));
    int up = meets < chain.length ? chain[meets] : -1;
    int first = best < 0 ? row : runs.from(best);
    int last = best < 0 ? row : runs.to(best) - 1;
    out.add("best-inside", inside);
    out.add("best-meets", inside ? 0 : up < 0 ? 99 : meets);
    out.add("best-meets-share", up < 0 ? 1 : runs.rows(up) / (double) around.length);
    out.add("best-distance", inside ? 0 : Math.max(first - row, row - last));
    out.add("best-before", row < first);
  }

  /** The share of the page's prose that the element with the most points holds. */
  double bestShare() {
    return best < 0
        ? 0
        : runs.proseChars(runs.from(best), runs.to(best)) / (double) Math.max(1, runs.proseChars());
  }
}
