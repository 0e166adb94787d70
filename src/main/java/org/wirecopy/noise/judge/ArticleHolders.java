package org.wirecopy.noise.judge;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.wirecopy.noise.line.ElementUse;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.noise.mark.Noise;

/**
 * Finds the text of an article page that one element holds, as a witness beside the learned judge.
 * Lines of prose give points to the elements around them, the nearer the more; the element with the
 * most points that are not links holds the article, unless the page itself says where its body is.
 * What is named as something else, or is mostly links, is noise even there.
 *
 * <p>After the scoring of Arc90's Readability, with the structure of HTML 5, ARIA and schema.org in
 * front.
 */
final class ArticleHolders {
  private static final Set<String> PROSE =
      Set.of(
          "p",
          "div",
          "td",
          "section",
          "article",
          "blockquote",
          "pre",
          "li",
          "span",
          "center",
          "font",
          "dd",
          "main",
          "body");

  private static final Set<String> ARTICLES = Set.of("article", "main");

  /** The least share of an article's prose that its holders have; with less it has other parts. */
  private static final double MOST_OF_ARTICLE = 0.6;

  private static final int LONG_LEAD = 80;
  private static final int MOST_TO_LEAD = 25;

  private final LineLabels labels;
  private final PageTree tree;
  private final NamedNoise names;
  private final double[] points;
  private final int mainEnd;
  private final BitSet held;
  private int headline = -2;

  ArticleHolders(LineLabels labels, PageTree tree, NamedNoise names) {
    this.labels = labels;
    this.tree = tree;
    this.names = names;
    this.points = new double[tree.size()];
    this.mainEnd = mainEnd();
    this.held = new BitSet(labels.size());
    held.set(0, labels.size());
  }

  /** The lines that the elements hold; all that no name tells from text if there are none. */
  BitSet lines() {
    dropNamed();
    for (int row = 0; row < labels.size(); row++) {
      score(row);
    }
    Set<Integer> holders = holders();
    if (!holders.isEmpty()) {
      int first = firstInside(holders);
      int article = articleAround(holders);
      for (int row = held.nextSetBit(0); row >= 0; row = held.nextSetBit(row + 1)) {
        held.set(row, isHeld(row, holders, first, article));
      }
    }
    return held;
  }

  /** Drops the lines in elements that are named for something that is not text. */
  private void dropNamed() {
    boolean[] isNamed = new boolean[tree.size()];
    for (int e = 0; e < tree.size(); e++) {
      Noise noise = names.of(e);
      boolean above = tree.parent(e) >= 0 && isNamed[tree.parent(e)];
      isNamed[e] = above || noise != null && !holdsTooMuch(e, noise);
    }
    for (int row = 0; row < labels.size(); row++) {
      int around = tree.around(row);
      held.set(row, around < 0 || !isNamed[around]);
    }
  }

  /**
   * What holds much of the page's prose is not what its name says: a page is wrapped in
   * "with-sidebar" as often as not.
   */
  private boolean holdsTooMuch(int at, Noise noise) {
    if (noise == Noise.COMMENT) {
      return !names.isBesideArticle(at);
    }
    // A page that says which part is its main one may say little there, and more below it.
    if (noise == Noise.FOOTER && mainEnd <= at) {
      return false;
    }
    double most =
        switch (labels.favor()) {
          case PRECISION -> 0.4;
          case RECALL -> 0.1;
          case BALANCE -> noise == Noise.CAPTION ? 0.2 : 0.3;
        };
    return tree.prose(at) > most * tree.prose();
  }

  /** The element behind the first main part that has text and ends; behind all if none does. */
  private int mainEnd() {
    int end = Integer.MAX_VALUE;
    for (int e = 0; e < tree.size(); e++) {
      boolean isMain =
          tree.element(e).name().equals("main")
              || "main".equals(tree.element(e).attributes().get("role"));
      if (isMain && tree.element(e).span().length() > 0) {
        end = Math.min(end, tree.end(e));
      }
    }
    return end;
  }

  /**
   * A line of prose gives points to the elements around it: all to the nearest block, half to the
   * next, and so on.
   */
  private void score(int row) {
    int around = tree.around(row);
    TextLine line = labels.row(row);
    if (!held.get(row) || !tree.isProse(row)) {
      return;
    }
    double worth = 1 + Math.min(3, line.text().length() / 100.0) + commas(line.text());
    int block = tree.nearest(around, e -> PROSE.contains(tree.element(e).name()));
    int level = 0;
    for (int at = block; at >= 0 && level < 6; at = tree.parent(at)) {
      if (!tree.element(at).name().equals("p") && !tree.element(at).name().equals("span")) {
        points[at] += worth / (1 << level);
        level++;
      }
    }
  }

  private static int commas(String text) {
    int commas = 0;
    for (int i = 0; i < text.length() && commas < 5; i++) {
      char c = text.charAt(i);
      commas += c == ',' || c == '，' || c == '、' || c == '،' ? 1 : 0;
    }
    return commas;
  }

  /**
   * The elements that hold the article: what the page names as its body, or the best, with its
   * siblings that are nearly as good.
   */
  private Set<Integer> holders() {
    int best = -1;
    for (int e = 0; e < tree.size(); e++) {
      double scaled = points[e] * (1 - tree.linkDensity(e)) * bonus(e);
      if (best < 0 || scaled > points[best] * (1 - tree.linkDensity(best)) * bonus(best)) {
        best = e;
      }
    }
    Set<Integer> holders = new HashSet<>();
    if (best < 0 || points[best] == 0) {
      return holders;
    }
    holders.add(best);
    double share =
        switch (labels.favor()) {
          case PRECISION -> 0.4;
          case RECALL -> 0.1;
          case BALANCE -> 0.2;
        };
    double enough = Math.max(4, points[best] * share);
    for (int e = 0; e < tree.size(); e++) {
      if (e != best && tree.parent(e) == tree.parent(best) && points[e] >= enough) {
        holders.add(e);
      }
    }
    return holders;
  }

  private double bonus(int e) {
    if (tree.words(e).contains("articlebody") || isBody(e)) {
      return 2;
    }
    String name = tree.element(e).name();
    return name.equals("article") || name.equals("main") ? 1.25 : 1;
  }

  private boolean isBody(int e) {
    return "articleBody".equals(tree.element(e).attributes().get("itemprop"));
  }

  private int firstInside(Set<Integer> holders) {
    for (int row = 0; row < labels.size(); row++) {
      int around = tree.around(row);
      if (held.get(row) && around >= 0 && tree.nearest(around, holders::contains) >= 0) {
        return row;
      }
    }
    return labels.size();
  }

  private boolean isHeld(int row, Set<Integer> holders, int first, int article) {
    int around = tree.around(row);
    if (around >= 0 && tree.nearest(around, holders::contains) >= 0) {
      return tree.isHeadline(row)
          || tree.links(row) <= mostLinks()
          || labels.row(row).endsLikeASentence();
    }
    return isLead(row, first) || isProseOf(article, row);
  }

  /** The article around the holders, if these have most of its prose; or -1. */
  private int articleAround(Set<Integer> holders) {
    int prose = 0;
    int article = -1;
    for (int holder : holders) {
      prose += tree.prose(holder);
      article = tree.nearest(holder, e -> ARTICLES.contains(tree.element(e).name()));
    }
    return article >= 0 && prose >= MOST_OF_ARTICLE * tree.prose(article) ? article : -1;
  }

  /** Sentences beside the holders are the article's, as leads, summaries and quotes are. */
  private boolean isProseOf(int article, int row) {
    int around = tree.around(row);
    return article >= 0
        && around >= 0
        && tree.isAncestor(article, around)
        && tree.isProse(row)
        && tree.links(row) <= mostLinks()
        && labels.row(row).endsLikeASentence();
  }

  private double mostLinks() {
    return switch (labels.favor()) {
      case PRECISION -> 0.4;
      case RECALL -> 0.9;
      case BALANCE -> 0.6;
    };
  }

  /** What a page tells first stands between the headline and the article as often as in it. */
  private boolean isLead(int row, int first) {
    return row < first
        && row > headlineAbove(first)
        && headlineAbove(first) >= 0
        && tree.isProse(row)
        && (labels.row(row).endsLikeASentence() || labels.row(row).text().length() > LONG_LEAD)
        && tree.isWithin(tree.around(row), ElementUse.LEAD);
  }

  private int headlineAbove(int first) {
    if (headline < -1) {
      int row = Math.min(first, labels.size()) - 1;
      while (row >= 0 && row >= first - MOST_TO_LEAD && !tree.isHeadline(row)) {
        row--;
      }
      headline = row >= 0 && tree.isHeadline(row) ? row : -1;
    }
    return headline;
  }
}
