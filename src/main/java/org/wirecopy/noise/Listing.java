package org.wirecopy.noise;

import java.util.List;
import org.wirecopy.noise.line.ElementSignatures;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;

/**
 * Tells a page of links to other pages from an article: most of its text stands in elements of one
 * signature that hold a link with a title each, and none of them holds much of the prose.
 */
final class Listing {
  private static final int FEWEST = 4;
  private static final int LEAST_TITLE = 15;
  private static final double MOST_OF_TEXT = 0.4;
  private static final double LITTLE_PROSE = 0.3;

  private Listing() {}

  static boolean is(LineLabels labels, PageTree tree, ElementSignatures signatures) {
    int text = labels.document().text().length();
    for (List<Integer> group : signatures.groups().values()) {
      if (group.size() >= FEWEST && isList(tree, group, text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isList(PageTree tree, List<Integer> group, int text) {
    int held = 0;
    int linked = 0;
    for (int e : group) {
      held += tree.element(e).span().length();
      if (tree.prose(e) > LITTLE_PROSE * tree.prose()) {
        return false;
      }
    }
    if (held < MOST_OF_TEXT * text) {
      return false;
    }
    for (int e : group) {
      linked += hasTitle(tree, e) ? 1 : 0;
    }
    return 2 * linked > group.size();
  }

  private static boolean hasTitle(PageTree tree, int element) {
    for (int e = element; e < tree.end(element); e++) {
      if (tree.element(e).name().equals("a") && tree.element(e).span().length() >= LEAST_TITLE) {
        return true;
      }
    }
    return false;
  }
}
