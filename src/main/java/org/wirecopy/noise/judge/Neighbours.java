package org.wirecopy.noise.judge;

import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.line.TextLine;

/** What stands before and after a line, and how far down the page it is. */
final class Neighbours {
  private static final int[] STEPS = {-2, -1, 1, 2};
  private static final int[] REACHES = {4, 12};

  private final LineLabels labels;
  private final PageRuns runs;
  private final AroundLine aroundLine;
  private int headline = -1;
  private int firstProse = -1;
  private int lastProse = -1;

  Neighbours(LineLabels labels, PageTree tree, PageRuns runs, AroundLine aroundLine) {
    this.labels = labels;
    this.runs = runs;
    this.aroundLine = aroundLine;
    for (int row = 0; row < labels.size(); row++) {
      if (headline < 0 && tree.nearest(tree.around(row), e -> isHeadline(tree, e)) >= 0) {
        headline = row;
      }
      if (runs.isProse(row)) {
        firstProse = firstProse < 0 ? row : firstProse;
        lastProse = row;
      }
    }
  }

  private static boolean isHeadline(PageTree tree, int element) {
    return tree.element(element).name().equals("h1");
  }

  void add(FeatureRow out, int row) {
    for (int step : STEPS) {
      int other = row + step;
      boolean exists = other >= 0 && other < runs.rows();
      String name = (step < 0 ? "before" : "after") + Math.abs(step);
      TextLine line = labels.row(exists ? other : row);
      out.add(name + "-length", exists ? line.text().length() : -1);
      out.add(name + "-links", exists ? runs.links(other) : -1);
      out.add(name + "-sentence-end", exists && line.endsLikeASentence());
      out.add(name + "-same-parent", exists && aroundLine.parent(other) == aroundLine.parent(row));
    }
    for (int reach : REACHES) {
      int from = Math.max(0, row - reach);
      int end = Math.min(runs.rows(), row + reach + 1);
      out.add("before" + reach + "-prose", runs.proseShare(from, row));
      out.add("before" + reach + "-links", runs.links(from, row));
      out.add("after" + reach + "-prose", runs.proseShare(row + 1, end));
      out.add("after" + reach + "-links", runs.links(row + 1, end));
    }
    addPlace(out, row);
  }

  private void addPlace(FeatureRow out, int row) {
    int rows = runs.rows();
    out.add("place", row / (double) rows);
    out.add("place-text", runs.chars(0, row) / (double) Math.max(1, runs.chars()));
    out.add("place-line", row);
    out.add("place-to-end", rows - row);
    out.add("after-headline", headline < 0 ? -99 : Math.max(-50, Math.min(400, row - headline)));
    out.add("prose-before", runs.proseChars(0, row) / (double) Math.max(1, runs.proseChars()));
    out.add("after-last-prose", Math.max(0, row - lastProse));
    out.add("before-first-prose", firstProse < 0 ? 0 : Math.max(0, firstProse - row));
  }
}
