package org.wirecopy.noise;

import org.wirecopy.document.Metadata;
import org.wirecopy.noise.judge.NamedNoise;
import org.wirecopy.noise.judge.PageJudge;
import org.wirecopy.noise.judge.PageStatements;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.noise.mark.Noise;

/**
 * Marks what on a page is not its main text. Which lines these are is for the {@linkplain PageJudge
 * learned judge}, unless the page itself {@linkplain PageStatements says it}; which kind of noise
 * they are is told by the structure of HTML 5, ARIA and schema.org, by the names of the elements
 * around, or by where they stand. Captions, bylines and dates are marked wherever they stand, for
 * they are no text to compare.
 */
final class MainText {
  private static final int MOST_IN_A_NAME = 4;

  /** The share of a page's prose that captions, bylines or dates have at most; more is its text. */
  private static final double MOST_OF_PROSE = 0.2;

  private final LineLabels labels;
  private final PageTree tree;
  private final PageJudge judge;
  private final NamedNoise names;
  private final PageStatements stated;
  private final int[] nearest;

  MainText(
      LineLabels labels, PageTree tree, PageJudge judge, NamedNoise names, PageStatements stated) {
    this.labels = labels;
    this.tree = tree;
    this.judge = judge;
    this.names = names;
    this.stated = stated;
    this.nearest = new int[tree.size()];
    for (int e = 0; e < tree.size(); e++) {
      int parent = tree.parent(e);
      nearest[e] = names.of(e) != null ? e : parent < 0 ? -1 : nearest[parent];
    }
  }

  void apply() {
    markStated();
    boolean captions = isLittle(Noise.CAPTION);
    boolean bylines = isLittle(Noise.BYLINE);
    boolean dates = isLittle(Noise.DATELINE);
    int first = firstText();
    int from = 0;
    while (from < labels.size()) {
      Noise noise = noise(from, first);
      boolean fact =
          noise == Noise.COMMENT && isBelowAnArticle(from)
              || noise == Noise.CAPTION && captions
              || noise == Noise.BYLINE && bylines
              || noise == Noise.DATELINE && dates;
      int to = from + 1;
      if (fact || isNoise(from)) {
        while (to < labels.size() && isNoise(to) && !fact && noise(to, first) == noise) {
          to++;
        }
        mark(from, to, noise);
      }
      from = to;
    }
  }

  /** Marks what the page says is no text, though it reads like text. */
  private void markStated() {
    for (int row = 0; row < labels.size(); row++) {
      PageStatements.Verdict verdict =
          labels.isKept(row) && judge.isText(row) ? stated.noise(row) : null;
      if (verdict != null) {
        labels.mark(row, verdict.noise(), verdict.reason());
      }
    }
  }

  /** Comments are posts of their own where there is something that they comment on. */
  private boolean isBelowAnArticle(int row) {
    int comments = nearest[tree.around(row)];
    return names.isBesideArticle(comments) && !stated.startsIn(comments);
  }

  private boolean isNoise(int row) {
    return labels.isKept(row) && !judge.isText(row) && !stated.isText(row);
  }

  /** Whether the elements that are named for a kind of noise hold little of the page's prose. */
  private boolean isLittle(Noise noise) {
    int held = 0;
    for (int e = 0; e < tree.size(); e++) {
      int parent = tree.parent(e);
      boolean inside = parent >= 0 && nearest[parent] >= 0 && names.of(nearest[parent]) == noise;
      held += names.of(e) == noise && !inside ? tree.prose(e) : 0;
    }
    return held <= MOST_OF_PROSE * tree.prose();
  }

  private int firstText() {
    int row = 0;
    while (row < labels.size() && !(labels.isKept(row) && judge.isText(row))) {
      row++;
    }
    return row;
  }

  /** What a line would be if it were noise. */
  private Noise noise(int row, int first) {
    int around = tree.around(row);
    int at = around < 0 ? -1 : nearest[around];
    Noise named = at < 0 ? null : names.of(at);
    if (named != null) {
      return named;
    }
    if (tree.isHeadline(row)) {
      return Noise.HEADLINE;
    }
    return row < first ? Noise.PAGE_HEADER : Noise.NAVIGATION;
  }

  private void mark(int from, int to, Noise noise) {
    int around = tree.around(from);
    int at = around < 0 ? -1 : nearest[around];
    String reason =
        noise == Noise.HEADLINE
            ? "is the headline, apart from the article"
            : at >= 0
                ? "stands in an element that is named so: " + names.label(at)
                : judge.reason(from, to);
    for (int row = from; row < to; row++) {
      if (noise == Noise.BYLINE && labels.isKept(row)) {
        learnAuthor(labels.row(row));
      } else if (noise == Noise.HEADLINE) {
        labels.learn(new Metadata(null, null, labels.row(row).text(), null, null));
      }
      labels.mark(row, noise, reason);
    }
  }

  /** What follows "By", or a name alone. */
  private void learnAuthor(TextLine row) {
    String name = NoisePhrases.standard().after("byline-prefix", row);
    boolean alone =
        row.isLabel()
            && row.words() > 1
            && row.words() <= MOST_IN_A_NAME
            && !NoisePhrases.standard().is("byline-prefix", row);
    boolean plain = row.text().chars().noneMatch(Character::isDigit);
    if (plain && (name != null || alone)) {
      labels.learn(new Metadata(null, null, null, name == null ? row.text() : name, null));
    }
  }
}
