package org.wirecopy.noise.judge;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Set;
import java.util.regex.Pattern;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.mark.PageKind;

/**
 * The article as the page itself tells it: the smallest element around the headline, which is the
 * line that the page's title repeats, and the prose that comes next; or the element around that
 * which is an article by its tag, its type or its class.
 */
final class StatedArticle {
  private static final Splitter NAMES = Splitter.on(CharMatcher.whitespace());
  private static final Set<String> CLASSES =
      Set.of("hentry", "h-entry", "post", "type-post", "blog-post", "entry", "story");
  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  /** Signs between words and around them, in characters. */
  private static final int MOST_SIGNS = 8;

  private final LineLabels labels;
  private final PageTree tree;
  private int holder = -1;
  private int headline = -1;
  private int firstProse = -1;

  StatedArticle(LineLabels labels, PageTree tree, PageKind kind) {
    this.labels = labels;
    this.tree = tree;
    String title = labels.document().metadata().title();
    if (title != null) {
      look(title);
    }
    int article = tree.nearest(holder, this::isArticle);
    holder = article < 0 ? holder : article;
    int only = article < 0 && hasOneText(kind) && isInSiteHeader() ? onlyArticle() : -1;
    if (only >= 0) {
      moveTo(only);
    }
  }

  /** Whether pages of a kind have one text, and not parts beside one another. */
  static boolean hasOneText(PageKind kind) {
    return switch (kind) {
      case SERVICE, PRODUCT, COLLECTION, DOCUMENTATION -> false;
      default -> true;
    };
  }

  /** Whether the title speaks of the site, whose name is a heading in its header. */
  private boolean isInSiteHeader() {
    return headline >= 0
        && tree.nearest(
                tree.around(headline),
                e ->
                    tree.element(e).name().equals("header")
                        || tree.words(e).contains("header")
                        || tree.words(e).contains("masthead"))
            >= 0;
  }

  /** The element that is an article by its tag, its type or its class, if there is just one. */
  private int onlyArticle() {
    int only = -1;
    for (int e = 0; e < tree.size(); e++) {
      boolean inside = only >= 0 && tree.isAncestor(only, e);
      if (!inside && tree.prose(e) > 0 && isArticle(e)) {
        if (only >= 0) {
          return -1;
        }
        only = e;
      }
    }
    return only;
  }

  private void moveTo(int article) {
    int row = headline;
    while (row < labels.size() && !isIn(article, row)) {
      row++;
    }
    int prose = row;
    while (prose < labels.size() && !(isIn(article, prose) && tree.isProse(prose))) {
      prose++;
    }
    if (prose < labels.size()) {
      holder = article;
      headline = row;
      firstProse = prose;
    }
  }

  private boolean isIn(int element, int row) {
    int around = tree.around(row);
    return around >= 0 && tree.isAncestor(element, around);
  }

  /** The first heading that says what the title says, or else the line nearest to its prose. */
  private void look(String title) {
    String wanted = letters(title);
    boolean found = wanted.isEmpty();
    for (int row = 0; row < labels.size() && !found; row++) {
      String line = labels.row(row).text();
      if (Math.abs(line.length() - title.length()) <= MOST_SIGNS && letters(line).equals(wanted)) {
        found = isHeading(row);
        look(row, found);
      }
    }
  }

  private void look(int row, boolean isHeading) {
    int next = row + 1;
    while (next < labels.size() && !tree.isProse(next)) {
      next++;
    }
    if (next == labels.size()) {
      return;
    }
    int below = tree.around(next);
    int around = tree.nearest(tree.around(row), e -> tree.isAncestor(e, below));
    if (around >= 0 && (isHeading || tree.depth(around) > tree.depth(holder))) {
      holder = around;
      headline = row;
      firstProse = next;
    }
  }

  private boolean isHeading(int row) {
    return tree.nearest(
            tree.around(row),
            e ->
                HEADING.matcher(tree.element(e).name()).matches()
                    || "headline".equals(tree.element(e).attributes().get("itemprop")))
        >= 0;
  }

  private boolean isArticle(int e) {
    String type = tree.element(e).attributes().getOrDefault("itemtype", "");
    return tree.element(e).name().equals("article")
        || type.endsWith("Article")
        || type.endsWith("BlogPosting")
        || NAMES
            .splitToStream(tree.element(e).attributes().getOrDefault("class", ""))
            .anyMatch(CLASSES::contains);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Whether the page tells where its article is. */
  boolean exists() {
    return holder >= 0;
  }

  /** Whether what holds the article is one by its tag, its type or its class. */
  boolean isNamed() {
    return exists() && isArticle(holder);
  }

  /** The element that holds the article, or -1. */
  int holder() {
    return holder;
  }

  int headline() {
    return headline;
  }

  /** The first line of prose below the headline. */
  int firstProse() {
    return firstProse;
  }

  /** Whether a line stands in the article. */
  boolean holds(int row) {
    return exists() && isIn(holder, row);
  }

  /** Whether an element stands in the element that holds the article. */
  boolean holdsElement(int element) {
    return exists() && element != holder && tree.isAncestor(holder, element);
  }

  /** Whether an element stands neither in the article nor around it. */
  boolean isBeside(int element) {
    return exists() && !tree.isAncestor(holder, element) && !tree.isAncestor(element, holder);
  }
}
