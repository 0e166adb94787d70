package org.wirecopy.document.page;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Tells which elements of a page a reader does not see, as far as the page itself says so. */
enum Visibility {
  /** Is seen where what is around it is. */
  SEEN,
  /** Is seen where what is around it is not, too ({@code visibility: visible}). */
  SEEN_AGAIN,
  /** Is not seen, but what is in it may be ({@code visibility: hidden}). */
  VEILED,
  /** Neither the element nor anything in it is seen, until a script shows it. */
  WITHHELD,
  /** Neither the element nor anything in it is ever seen as text. */
  UNSEEN;

  private static final Pattern NOT_DISPLAYED =
      Pattern.compile(
          "(?:^|[;\\s])display\\s{0,9}:\\s{0,9}none(?![-\\w])", Pattern.CASE_INSENSITIVE);
  private static final Pattern VISIBILITY =
      Pattern.compile(
          "(?:^|[;\\s])visibility\\s{0,9}:\\s{0,9}(hidden|collapse|visible)(?![-\\w])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,6}\\s*");
  private static final int LONGEST_STYLE = 2000;
  private static final int LONGEST_ICON = 40;

  /** Whether no text of the element can be seen. */
  boolean isNeverSeen() {
    return this == WITHHELD || this == UNSEEN;
  }

  /** What an element says of itself. */
  static Visibility of(Element element, Layout layout) {
    return switch (element.normalName()) {
      // Scripts show a page that hides itself while it loads.
      case "html", "body" -> SEEN;
      case "dialog" -> element.hasAttr("open") ? SEEN : WITHHELD;
      case "noscript" -> WITHHELD;
      case "template" -> ShadowTrees.isTree(element) ? SEEN : UNSEEN;
      default ->
          layout == Layout.UNSEEN ? UNSEEN : element.attributesSize() == 0 ? SEEN : said(element);
    };
  }

  private static Visibility said(Element element) {
    // The parser has written the names in lower case.
    Attributes attributes = element.attributes();
    if (attributes.get("aria-hidden").equals("true") && isDecoration(element)
        || isCounter(element)) {
      return UNSEEN;
    }
    String style = attributes.get("style");
    if (isHidden(attributes) || isNotDisplayed(style)) {
      return Panel.isPanel(element) ? SEEN : WITHHELD;
    }
    boolean mayVeil = style.contains("isibility") || style.contains("ISIBILITY");
    if (mayVeil && style.length() <= LONGEST_STYLE) {
      Matcher visibility = VISIBILITY.matcher(style);
      if (visibility.find()) {
        boolean isSeen = Ascii.toLowerCase(visibility.group(1)).equals("visible");
        return isSeen || Panel.isPanel(element) ? SEEN_AGAIN : VEILED;
      }
    }
    return SEEN;
  }

  /** Those that wait to be found are hidden only until then. */
  private static boolean isHidden(Attributes attributes) {
    return attributes.hasKey("hidden")
        && !Ascii.equalsIgnoreCase(attributes.get("hidden"), "until-found");
  }

  /** How many comments a paragraph has stands in it as a link, and is no word of it. */
  private static boolean isCounter(Element element) {
    return element.normalName().equals("a")
        && element.childNodeSize() == 1
        && element.childNode(0) instanceof TextNode text
        && NUMBER.matcher(text.getWholeText()).matches()
        && element.className().toLowerCase(Locale.ROOT).contains("comment");
  }

  /** Whether its style says that it has no place on the page. */
  static boolean isNotDisplayed(Element element) {
    return isNotDisplayed(element.attr("style"));
  }

  private static boolean isNotDisplayed(String style) {
    return !style.isEmpty()
        && style.length() <= LONGEST_STYLE
        && NOT_DISPLAYED.matcher(style).find();
  }

  /**
   * What is hidden from those who listen is a picture made of letters if it is one word; whole
   * sections are also so marked, while a dialog lies above them.
   */
  private static boolean isDecoration(Element element) {
    if (element.childNodeSize() != 1 || !(element.childNode(0) instanceof TextNode text)) {
      return false;
    }
    String written = text.getWholeText().strip();
    return written.length() <= LONGEST_ICON && CharMatcher.whitespace().matchesNoneOf(written);
  }
}
