package org.wirecopy.noise;

import java.util.Set;
import org.wirecopy.noise.line.ElementUse;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.mark.Noise;

/**
 * Marks listings on pages of documentation: what is preformatted and named for code or holds it,
 * and the signatures of functions and classes.
 */
final class ListingRule {
  private static final Set<String> CODE = Set.of("code", "samp", "kbd");

  /** How Sphinx names the line that gives the form of a function. */
  private static final String SIGNATURE = "sig";

  private final LineLabels labels;
  private final PageTree tree;

  ListingRule(LineLabels labels, PageTree tree) {
    this.labels = labels;
    this.tree = tree;
  }

  void apply() {
    for (int row = 0; row < labels.size(); row++) {
      int at = tree.nearest(tree.around(row), this::isSetApart);
      if (at >= 0 && isCode(tree.around(row), at)) {
        labels.mark(row, Noise.CODE_BLOCK, "is a listing");
      }
    }
  }

  private boolean isSetApart(int at) {
    String name = tree.element(at).name();
    return name.equals("pre") || name.equals("dt") && tree.words(at).contains(SIGNATURE);
  }

  private boolean isCode(int around, int at) {
    int code = tree.nearest(around, e -> e <= at || CODE.contains(tree.element(e).name()));
    return tree.element(at).name().equals("dt")
        || tree.isWithin(at, ElementUse.LISTING)
        || code > at
        || holdsCode(at);
  }

  /** Whether all that is preformatted stands in one element for code. */
  private boolean holdsCode(int at) {
    return at + 1 < tree.size()
        && tree.end(at) > at + 1
        && CODE.contains(tree.element(at + 1).name())
        && tree.element(at + 1).span().equals(tree.element(at).span());
  }
}
