package org.wirecopy.noise.judge;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.line.ElementSignatures;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.line.TextLine;

/**
 * The notices of rights, risks, sources and publishers that end a page: below the article as the
 * page tells it, or in it, if nothing else there is marked up alike. A page that is about such
 * matters has no notices.
 */
final class FootNotices {
  private static final int FEWEST_WORDS = 3;

  /** What is nearly as long as the article, or longer, would be taken for it. */
  private static final int FEWEST_WORDS_OF_LONG = 2;

  private static final double LONG = 0.8;

  private final LineLabels labels;
  private final PageTree tree;
  private final ElementSignatures signatures;
  private final StatedArticle article;
  private final PageJudge judge;
  private @Nullable BitSet found;

  FootNotices(
      LineLabels labels,
      PageTree tree,
      ElementSignatures signatures,
      StatedArticle article,
      PageJudge judge) {
    this.labels = labels;
    this.tree = tree;
    this.signatures = signatures;
    this.article = article;
    this.judge = judge;
  }

  boolean hold(int row) {
    BitSet known = found;
    if (known == null) {
      known = find();
      found = known;
    }
    return known.get(row);
  }

  private BitSet find() {
    BitSet notices = new BitSet();
    if (!article.exists() || !StatedArticle.hasOneText(judge.kind()) || isAboutSuch()) {
      return notices;
    }
    int row = labels.size() - 1;
    while (row > article.firstProse()
        && !(tree.isProse(row) && judge.isText(row) && !isNotice(row))) {
      if (tree.isProse(row) && judge.isText(row)) {
        notices.set(row);
      }
      row--;
    }
    return notices;
  }

  /** Whether the headline or what comes next speaks of rights and risks. */
  private boolean isAboutSuch() {
    return NoticeWords.in(labels.row(article.headline()).folded()) > 0
        || NoticeWords.in(labels.row(article.firstProse()).folded()) >= FEWEST_WORDS_OF_LONG;
  }

  private boolean isNotice(int row) {
    TextLine line = labels.row(row);
    int words = NoticeWords.in(line.folded());
    if (article.holds(row)) {
      return words >= FEWEST_WORDS && isUnlikeTheRest(row);
    }
    boolean isLong = line.text().length() >= LONG * tree.prose(article.holder());
    return words >= (isLong ? FEWEST_WORDS_OF_LONG : FEWEST_WORDS);
  }

  /** Whether no other prose of the article stands in an element of the same tag and name. */
  private boolean isUnlikeTheRest(int row) {
    String own = signature(row);
    for (int other = article.firstProse(); other < row; other++) {
      if (tree.isProse(other) && signature(other).equals(own)) {
        return false;
      }
    }
    return true;
  }

  private String signature(int row) {
    int around = tree.around(row);
    return around < 0 ? "" : tree.element(around).name() + signatures.of(around).get(0);
  }
}
