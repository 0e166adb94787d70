package org.wirecopy.noise.judge;

import java.util.Set;
import java.util.regex.Pattern;
import org.wirecopy.noise.line.ElementSignatures;
import org.wirecopy.noise.line.ElementUse;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;

/**
 * The sentences of {@linkplain StatedArticle the article as the page tells it} that are its text
 * whatever they read like: all of one that is named for an article, if nothing there reads like
 * text; what stands beside paragraphs that do and is marked up as they are; and what it quotes
 * between two of them, though the box around is named for the network that it is from.
 */
final class HeldSentences {
  private static final double MOST_LINKS = 0.3;

  /** How far the paragraphs are that others are like, in lines. */
  private static final int NEAR = 8;

  private static final Pattern HEADING = Pattern.compile("h[2-6]");

  private static final Pattern ANOTHER_SENTENCE =
      Pattern.compile("\\p{Ll}\\p{P}{0,2}[.!?]\\p{P}{0,2}\\s+\\p{Lu}|[。！？]\\s*\\p{L}");

  private static final Set<String> OF_SITE =
      Set.of("site", "blog", "masthead", "global", "top", "branding", "banner");

  private final LineLabels labels;
  private final PageTree tree;
  private final ElementSignatures signatures;
  private final StatedArticle article;
  private final PageJudge judge;
  private final NamedNoise names;
  private final boolean isAlone;

  HeldSentences(
      LineLabels labels,
      PageTree tree,
      ElementSignatures signatures,
      StatedArticle article,
      PageJudge judge,
      NamedNoise names) {
    this.labels = labels;
    this.tree = tree;
    this.signatures = signatures;
    this.article = article;
    this.judge = judge;
    this.names = names;
    this.isAlone = article.isNamed() && !readsLikeText();
  }

  /** Whether a sentence of the article reads like text. */
  private boolean readsLikeText() {
    for (int row = article.firstProse(); row < labels.size(); row++) {
      if (isParagraph(row)) {
        return true;
      }
    }
    return false;
  }

  boolean hold(int row) {
    return article.holds(row)
        && row > article.headline()
        && (isSentence(row) && (isAlone || isAlike(row) || isQuoted(row) || isLead(row))
            || isHeadingOfText(row))
        && !isNamed(row)
        && judge.kind() != PageKind.THREAD;
  }

  /** Whether a line is a heading, and the line below is text that stands under it. */
  private boolean isHeadingOfText(int row) {
    int heading =
        tree.nearest(tree.around(row), e -> HEADING.matcher(tree.element(e).name()).matches());
    return heading >= 0
        && tree.links(row) < MOST_LINKS
        && row + 1 < labels.size()
        && isParagraph(row + 1)
        && tree.nearest(
                tree.around(row + 1), e -> HEADING.matcher(tree.element(e).name()).matches())
            < 0;
  }

  /**
   * Whether sentences stand in the header of the article, below the headline; one alone is more
   * often a second headline.
   */
  private boolean isLead(int row) {
    int header = tree.nearest(tree.around(row), e -> tree.element(e).name().equals("header"));
    return header >= 0
        && (article.holdsElement(header) || header == article.holder() && !isOfSite(header))
        && tree.isAncestor(header, tree.around(article.headline()))
        && tree.links(row) == 0
        && ANOTHER_SENTENCE.matcher(labels.row(row).text()).find();
  }

  private boolean isSentence(int row) {
    return tree.isProse(row) && tree.links(row) < MOST_LINKS && labels.row(row).endsLikeASentence();
  }

  /**
   * Whether an element inside the article is named for noise; of prompts to share, prose is not.
   */
  private boolean isNamed(int row) {
    return tree.nearest(
            tree.around(row),
            e ->
                article.holdsElement(e) && names.of(e) != null && names.of(e) != Noise.SHARE_PROMPT)
        >= 0;
  }

  /** Whether a header is the site's by its names, or stands beside all that the page shows. */
  private boolean isOfSite(int header) {
    int parent = tree.parent(header);
    return parent < 0
        || tree.element(parent).name().equals("body")
        || tree.words(header).stream().anyMatch(OF_SITE::contains);
  }

  private boolean isParagraph(int row) {
    return article.holds(row) && isSentence(row) && judge.isText(row);
  }

  private boolean isAlike(int row) {
    if (!article.isNamed() && judge.kind() != PageKind.ARTICLE) {
      return false;
    }
    int from = Math.max(article.headline() + 1, row - NEAR);
    for (int other = from; other < Math.min(labels.size(), row + NEAR); other++) {
      if (isParagraph(other) && areAlike(tree.around(row), tree.around(other))) {
        return true;
      }
    }
    return false;
  }

  private boolean areAlike(int one, int other) {
    return one >= 0
        && other >= 0
        && tree.parent(one) == tree.parent(other)
        && tree.element(one).name().equals(tree.element(other).name())
        && signatures.of(one).equals(signatures.of(other));
  }

  private boolean isQuoted(int row) {
    return tree.nearest(tree.around(row), this::isForQuotations) >= 0
        && isBeside(row, -1)
        && isBeside(row, 1);
  }

  private boolean isForQuotations(int e) {
    return tree.element(e).name().equals("blockquote") || tree.isNamed(e, ElementUse.SHARING);
  }

  /** Whether the nearest prose above a line or below it that is not quoted is a paragraph. */
  private boolean isBeside(int row, int step) {
    int other = row + step;
    while (other >= 0
        && other < labels.size()
        && !(tree.isProse(other) && tree.nearest(tree.around(other), this::isForQuotations) < 0)) {
      other += step;
    }
    return other >= 0 && other < labels.size() && isParagraph(other);
  }
}
