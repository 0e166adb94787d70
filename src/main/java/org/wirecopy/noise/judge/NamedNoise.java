package org.wirecopy.noise.judge;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Element;
import org.wirecopy.noise.line.ElementUse;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.mark.Noise;

/** Which kind of noise an element is, by its tag and its names. */
public final class NamedNoise {
  private static final Set<String> NOT_TEXT =
      Set.of(
          "nav", "aside", "footer", "form", "button", "menu", "label", "select", "option",
          "dialog");

  /** What is longer is no name or date. */
  private static final int LONGEST_FACT = 200;

  /** Prompts to share are short; a post that an article quotes says more, in characters. */
  private static final int LONGEST_PROMPT = 60;

  /** The least prose of an article that something else is below, in characters. */
  private static final int LEAST_ARTICLE = 300;

  private final PageTree tree;
  private final @Nullable Noise[] kinds;

  public NamedNoise(PageTree tree) {
    this.tree = tree;
    this.kinds = new Noise[tree.size()];
    for (int e = 0; e < kinds.length; e++) {
      kinds[e] = kind(e);
    }
  }

  /** The kind, or {@code null} if the element is named for none. */
  public @Nullable Noise of(int at) {
    return kinds[at];
  }

  private @Nullable Noise kind(int at) {
    String name = tree.element(at).name();
    if (name.equals("figcaption") || tree.isNamed(at, ElementUse.CAPTION)) {
      return Noise.CAPTION;
    }
    if (name.equals("footer") || tree.isNamed(at, ElementUse.FOOTING)) {
      return Noise.FOOTER;
    }
    // An article quotes comments of readers too.
    if (tree.isNamed(at, ElementUse.COMMENTS) && !name.equals("blockquote")) {
      return Noise.COMMENT;
    }
    if (tree.isNamed(at, ElementUse.CONSENT)) {
      return Noise.COOKIE_NOTICE;
    }
    if (tree.isNamed(at, ElementUse.SHARING) && tree.prose(at) < LONGEST_PROMPT) {
      return Noise.SHARE_PROMPT;
    }
    if (tree.isNamed(at, ElementUse.SUBSCRIBING)) {
      return Noise.NEWSLETTER_PROMPT;
    }
    if (tree.isNamed(at, ElementUse.ADVERTISING)) {
      return Noise.ADVERTISEMENT;
    }
    if (NOT_TEXT.contains(name) || tree.isNamed(at, ElementUse.NAVIGATION)) {
      return Noise.NAVIGATION;
    }
    boolean isShort = tree.element(at).span().length() <= LONGEST_FACT;
    if (isShort && tree.isNamed(at, ElementUse.BYLINE)) {
      return Noise.BYLINE;
    }
    return isShort && (name.equals("time") || tree.isNamed(at, ElementUse.DATE))
        ? Noise.DATELINE
        : null;
  }

  /** Whether there is enough beside an element, such as comments, for it to be below an article. */
  public boolean isBesideArticle(int at) {
    return tree.prose() - tree.prose(at) >= LEAST_ARTICLE;
  }

  /** The element in words: its tag with its classes. */
  public String label(int at) {
    return label(tree.element(at));
  }

  static String label(Element element) {
    String names = element.attributes().getOrDefault("class", "");
    return element.name() + (names.isEmpty() ? "" : "." + names.replace(' ', '.'));
  }
}
