package org.wirecopy.noise.judge;

import java.util.List;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.line.TextLine;

/** What stands before and after a line, and how far down the page it is. */
final class Neighbours {
  private static final int[] STEPS = {-2, -1, 1, 2};
  private static final String[] SUFFIXES = {"-length", "-links", "-sentence-end", "-same-parent"};
  private static final List<List<String>> BEFORE = FeatureRow.names("before", 2, SUFFIXES);
  private static final List<List<String>> AFTER = FeatureRow.names("after", 2, SUFFIXES);

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
      if (headline < 0 && tree.isHeadline(row)) {
        headline = row;
      }
      if (runs.isProse(row)) {
        firstProse = firstProse < 0 ? row : firstProse;
        lastProse = row;
      }
    }
  }

  void add(FeatureRow out, int row) {
    for (int step : STEPS) {
      int other = row + step;
      boolean exists = other >= 0 && other < runs.rows();
      List<String> names = (step < 0 ? BEFORE : AFTER).get(Math.abs(step) - 1);
      TextLine line = labels.row(exists ? other : row);
      out.add(names.get(0), exists ? line.text().length() : -1);
      out.add(names.get(1), exists ? runs.links(other) : -1);
      out.add(names.get(2), exists && line.endsLikeASentence());
      out.add(names.get(3), exists && aroundLine.parent(other) == aroundLine.parent(row));
    }
    addReach(out, row, 4, "before4-prose", "before4-links", "after4-prose", "after4-links");
    addReach(out, row, 12, "before12-prose", "before12-links", "after12-prose", "after12-links");
    addPlace(out, row);
  }

  private void addReach(FeatureRow out, int row, int reach, String... names) {
    int from = Math.max(0, row - reach);
    int end = Math.min(runs.rows(), row + reach + 1);
    out.add(names[0], runs.proseShare(from, row));
    out.add(names[1], runs.links(from, row));
    out.add(names[2], runs.proseShare(row + 1, end));
    out.add(names[3], runs.links(row + 1, end));
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
