package org.wirecopy.noise.judge;

import java.util.List;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;

/** What is the same for all lines of a page: how much of what it holds. */
final class WholePage {
  private static final List<String> COUNTED =
      List.of(
          "article", "main", "h1", "h2", "h3", "p", "li", "time", "form", "table", "pre", "img",
          "section");

  private final FeatureRow known = new FeatureRow();

  WholePage(LineLabels labels, PageTree tree, PageRuns runs, AroundLine aroundLine) {
    int[] counts = new int[COUNTED.size()];
    for (int e = 0; e < tree.size(); e++) {
      int at = COUNTED.indexOf(tree.element(e).name());
      if (at >= 0) {
        counts[at]++;
      }
    }
    for (int i = 0; i < counts.length; i++) {
      known.add("page-" + COUNTED.get(i), counts[i]);
    }
    int prices = 0;
    for (int row = 0; row < labels.size(); row++) {
      prices += LineFeatures.hasPrice(labels.row(row).text()) ? 1 : 0;
    }
    known.add("page-prices", prices);
    known.add("page-lines", runs.rows());
    known.add("page-chars", runs.chars());
    known.add("page-links", runs.links(0, runs.rows()));
    known.add("page-prose", runs.proseShare(0, runs.rows()));
    known.add("page-prose-chars", runs.proseChars());
    known.add("page-best-share", aroundLine.bestShare());
  }

  void add(FeatureRow out) {
    for (int i = 0; i < known.size(); i++) {
      out.add(known.names().get(i), known.values()[i]);
    }
  }
}
