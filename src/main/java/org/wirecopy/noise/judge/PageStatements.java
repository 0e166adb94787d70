package org.wirecopy.noise.judge;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.line.ElementSignatures;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.mark.Noise;

/**
 * What of a page is text or not because the page says so, whatever it reads like. No text is what
 * is plainly named for something else, and beside {@linkplain StatedArticle the article as the page
 * tells it} the site's header, teasers of other pages and notices of rights and risks; {@linkplain
 * HeldSentences sentences of that article} are text. The learned judge knows pages of usual size;
 * on small ones, where the furniture is longer than the text, this decides.
 */
public final class PageStatements {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** What is text by its tag, or the whole page, is never named for noise. */
  private static final Set<String> NOT_NAMED =
      Set.of("html", "body", "main", "article", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6");

  /** Prompts to share are short; a post that an article quotes says more, in characters. */
  private static final int LONGEST_PROMPT = 60;

  private static final double MOSTLY_LINKS = 0.5;
  private static final double MOST_OF_PROSE = 0.25;

  /** A site says less of itself, in characters of prose. */
  private static final int LONGEST_HEADER = 1200;

  /** The least prose of an article that others are teasers beside, in characters. */
  private static final int LEAST_ARTICLE = 250;

  private final PageTree tree;
  private final ElementSignatures signatures;
  private final StatedArticle article;
  private final FootNotices notices;
  private final HeldSentences sentences;
  private final RelatedLists related;
  private final boolean hasOneText;
  private final PlainNames plain = new PlainNames();
  private @Nullable OtherPages others;

  /** The prose above the headline, in characters. */
  private int proseAbove;

  public PageStatements(
      LineLabels labels,
      PageTree tree,
      ElementSignatures signatures,
      PageJudge judge,
      NamedNoise names) {
    this.tree = tree;
    this.signatures = signatures;
    this.article = new StatedArticle(labels, tree, judge.kind());
    this.hasOneText = StatedArticle.hasOneText(judge.kind());
    for (int row = 0; row < article.headline(); row++) {
      proseAbove += tree.isProse(row) ? labels.row(row).text().length() : 0;
    }
    this.related = new RelatedLists(labels, tree, article, judge.kind());
    this.notices = new FootNotices(labels, tree, signatures, article, judge);
    this.sentences = new HeldSentences(labels, tree, signatures, article, judge, names);
  }

  /**
   * The kind of noise that a line is, and why.
   *
   * @return {@code null} if the page does not say that it is noise
   */
  public @Nullable Verdict noise(int row) {
    for (int at = tree.around(row); at >= 0; at = tree.parent(at)) {
      Noise noise = NOT_NAMED.contains(tree.element(at).name()) ? null : named(at, row);
      if (noise != null) {
        return new Verdict(
            noise, "stands in an element that is named so: " + NamedNoise.label(tree.element(at)));
      }
    }
    if (isAboveArticle(row)) {
      return new Verdict(Noise.PAGE_HEADER, "stands above the article, apart from it");
    }
    if (isBesideArticle(row) && others().hold(tree.around(row))) {
      return new Verdict(Noise.NAVIGATION, "leads to another page, beside the article");
    }
    if (related.hold(row)) {
      return new Verdict(Noise.NAVIGATION, "stands in a list that leads to other pages");
    }
    return notices.hold(row)
        ? new Verdict(Noise.FOOTER, "is a notice of rights, risks or sources below the article")
        : null;
  }

  /** Whether a line is text of the article, though it does not read like text. */
  public boolean isText(int row) {
    return sentences.hold(row);
  }

  /** Whether the article as the page tells it starts in an element. */
  public boolean startsIn(int element) {
    return article.exists() && tree.isAncestor(element, tree.around(article.firstProse()));
  }

  /** A kind of noise and why it is that. */
  public record Verdict(Noise noise, String reason) {}

  private @Nullable Noise named(int at, int row) {
    Noise plainly = isHeader(at) ? Noise.PAGE_HEADER : plain.of(tree.element(at), tree.words(at));
    boolean isOfLinks = tree.words(at).contains("header") && tree.linkDensity(at) >= MOSTLY_LINKS;
    Noise kind = plainly == null && isOfLinks ? Noise.PAGE_HEADER : plainly;
    if (kind == null) {
      return null;
    }
    boolean noise =
        switch (kind) {
          case SHARE_PROMPT -> isPrompt(at, row);
          case FOOTER -> row > article.firstProse() && article.isBeside(at);
          case PAGE_HEADER -> row < article.headline() && isSiteHeader(at);
          default -> tree.prose(at) <= MOST_OF_PROSE * tree.prose();
        };
    return noise ? kind : null;
  }

  private boolean isHeader(int at) {
    return tree.element(at).name().equals("header")
        || "banner".equals(tree.element(at).attributes().get("role"));
  }

  /** Buttons to share are links, or a few words that are no heading. */
  private boolean isPrompt(int at, int row) {
    boolean isShort = tree.element(at).span().length() <= LONGEST_PROMPT;
    boolean heading =
        tree.nearest(tree.around(row), e -> HEADINGS.contains(tree.element(e).name())) >= 0;
    return tree.prose(at) < LONGEST_PROMPT
        && (tree.linkDensity(at) >= MOSTLY_LINKS || isShort && !heading && !tree.isProse(row));
  }

  /** The header of a site may bear its name as a heading, but then the article has one too. */
  private boolean isSiteHeader(int at) {
    boolean titled = false;
    for (int e = at; e < tree.end(at); e++) {
      titled |= tree.element(e).name().equals("h1");
    }
    return article.isBeside(at)
        && tree.prose(at) < LONGEST_HEADER
        && (!titled || article.isNamed());
  }

  /** What little stands above the headline of what is named for an article is the site's. */
  private boolean isAboveArticle(int row) {
    return hasOneText
        && article.isNamed()
        && row < article.headline()
        && tree.around(row) >= 0
        && article.isBeside(tree.around(row))
        && proseAbove <= LONGEST_HEADER;
  }

  private boolean isBesideArticle(int row) {
    return article.isNamed()
        && tree.around(row) >= 0
        && article.isBeside(tree.around(row))
        && tree.prose(article.holder()) >= LEAST_ARTICLE;
  }

  private OtherPages others() {
    OtherPages known = others;
    if (known == null) {
      known = new OtherPages(tree, signatures, article);
      others = known;
    }
    return known;
  }
}
