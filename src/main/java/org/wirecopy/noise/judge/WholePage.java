package org.wirecopy.noise.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;

/** What is the same for all lines of a page: how much of what it holds, and its address. */
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
    addAddress(labels.document().metadata().url());
  }

  /** The path says whether it leads to one text or to a shelf of them. */
  private void addAddress(@Nullable String url) {
    int host = url == null ? -1 : url.indexOf("://");
    int from = url == null ? -1 : url.indexOf('/', host < 0 ? 0 : host + 3);
    String path = url == null ? "" : from < 0 ? "/" : url.substring(from);
    int end = path.indexOf('?');
    path = end < 0 ? path : path.substring(0, end);
    int parts = 0;
    int hyphens = 0;
    int digits = 0;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      parts += c == '/' && i + 1 < path.length() ? 1 : 0;
      hyphens += c == '-' || c == '_' ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
    }
    known.add("address-parts", url == null ? -1 : parts);
    known.add("address-length", url == null ? -1 : path.length());
    known.add("address-hyphens", url == null ? -1 : hyphens);
    known.add("address-digits", url == null ? -1 : digits);
  }

  void add(FeatureRow out) {
    for (int i = 0; i < known.size(); i++) {
      out.add(known.names().get(i), known.values()[i]);
    }
  }
}
