package org.wirecopy.document.page;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Tells which elements of a page a reader does not see, as far as the page itself says so. */
final class Visibility {
  private static final Pattern NOT_DISPLAYED =
      Pattern.compile(
          "(?:^|[;\\s])display\\s{0,9}:\\s{0,9}none(?![-\\w])", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,6}\\s*");
  private static final int LONGEST_STYLE = 2000;
  private static final int LONGEST_ICON = 40;

  private Visibility() {}

  /** Whether neither an element nor anything in it is seen. */
  static boolean isUnseen(Element element, Layout layout) {
    return switch (element.normalName()) {
      // Scripts show a page that hides itself while it loads.
      case "html", "body" -> false;
      case "dialog" -> !element.hasAttr("open");
      default ->
          layout == Layout.UNSEEN
              || element.attributesSize() > 0
                  && (element.hasAttr("hidden")
                      || isNotDisplayed(element)
                      || isDecoration(element)
                      || isCounter(element));
    };
  }

  /** How many comments a paragraph has stands in it as a link, and is no word of it. */
  private static boolean isCounter(Element element) {
    return element.normalName().equals("a")
        && element.childNodeSize() == 1
        && element.childNode(0) instanceof TextNode text
        && NUMBER.matcher(text.getWholeText()).matches()
        && element.className().toLowerCase(Locale.ROOT).contains("comment");
  }

  private static boolean isNotDisplayed(Element element) {
    String style = element.attr("style");
    return !style.isEmpty()
        && style.length() <= LONGEST_STYLE
        && NOT_DISPLAYED.matcher(style).find();
  }

  /**
   * What is hidden from those who listen is a picture made of letters if it is one word; whole
   * sections are also so marked, while a dialog lies above them.
   */
  private static boolean isDecoration(Element element) {
    if (!element.attr("aria-hidden").equals("true") || element.childNodeSize() > 1) {
      return false;
    }
    if (element.childNodeSize() == 0 || !(element.childNode(0) instanceof TextNode text)) {
      return false;
    }
    String written = text.getWholeText().strip();
    return written.length() <= LONGEST_ICON && CharMatcher.whitespace().matchesNoneOf(written);
  }
}
