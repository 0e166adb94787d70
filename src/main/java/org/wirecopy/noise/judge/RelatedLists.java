package org.wirecopy.noise.judge;

import java.util.BitSet;
import org.wirecopy.document.Span;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.mark.PageKind;

/**
 * The lists of links below a line such as "Related articles" or "You may also like", behind the
 * start of the text: the box that such a line begins, or the element that follows it.
 */
final class RelatedLists {
  private static final double MOSTLY_LINKS = 0.5;

  private final LineLabels labels;
  private final PageTree tree;
  private final StatedArticle article;
  private final BitSet held = new BitSet();

  RelatedLists(LineLabels labels, PageTree tree, StatedArticle article, PageKind kind) {
    this.labels = labels;
    this.tree = tree;
    this.article = article;
    // On other pages such a list can be what they are for.
    if (article.exists() && (kind == PageKind.ARTICLE || kind == PageKind.PRODUCT)) {
      for (int row = article.firstProse() + 1; row < labels.size(); row++) {
        if (NoisePhrases.standard().is("related-prefix", labels.row(row))) {
          add(row);
        }
      }
    }
  }

  boolean hold(int row) {
    return held.get(row);
  }

  private void add(int row) {
    int box = -1;
    int around = tree.around(row);
    while (around >= 0 && begins(around, row)) {
      box = around;
      around = tree.parent(around);
    }
    if (box >= 0 && tree.element(box).span().end() <= labels.row(row).span().end()) {
      int next = tree.end(box);
      box = next < tree.size() && tree.parent(next) == around ? next : -1;
    }
    if (box >= 0
        && tree.linkDensity(box) >= MOSTLY_LINKS
        && !tree.isAncestor(box, tree.around(article.firstProse()))) {
      Span span = tree.element(box).span();
      for (int in = row; in < labels.size() && labels.row(in).span().start() < span.end(); in++) {
        held.set(in);
      }
    }
  }

  /** Whether nothing stands in an element before a line. */
  private boolean begins(int element, int row) {
    int start = tree.element(element).span().start();
    int line = labels.row(row).span().start();
    return start >= line || labels.document().text().substring(start, line).isBlank();
  }
}
