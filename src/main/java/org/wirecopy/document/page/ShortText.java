package org.wirecopy.document.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** The text of an element that holds only a little: a byline, a date, a question. */
final class ShortText {
  private static final int MOST_NODES = 300;

  private ShortText() {}

  /**
   * The text, its blocks in lines; {@code null} if it is longer than some characters, or laboured.
   */
  static @Nullable String of(Element element, int longest) {
    StringBuilder text = new StringBuilder();
    int[] nodes = new int[1];
    FilterResult result =
        NodeTraversor.filter(
            (node, depth) -> {
              if (node instanceof TextNode run) {
                append(run.getWholeText(), text);
              } else if (node instanceof Element part) {
                Layout layout = Layout.of(part.normalName());
                if (layout == Layout.UNSEEN) {
                  return FilterResult.SKIP_ENTIRELY;
                }
                if (layout.breaksLines() && text.length() > 0) {
                  text.append('\n');
                }
              }
              return text.length() <= longest && nodes[0]++ < MOST_NODES
                  ? FilterResult.CONTINUE
                  : FilterResult.STOP;
            },
            element);
    return result == FilterResult.STOP ? null : text.toString().strip();
  }

  /** Where two runs of different style meet without a space, a style sheet may keep them apart. */
  private static boolean isSeam(char before, char after) {
    return Character.isDigit(before) && Character.isLetter(after)
        || Character.isLowerCase(before) && Character.isUpperCase(after);
  }

  private static void append(String run, StringBuilder text) {
    if (text.length() > 0
        && !run.isEmpty()
        && isSeam(text.charAt(text.length() - 1), run.charAt(0))) {
      text.append(' ');
    }
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      boolean isSpace = c <= ' ' || c == '\u00A0';
      boolean follows = text.length() > 0 && text.charAt(text.length() - 1) > ' ';
      if (!isSpace) {
        text.append(c);
      } else if (follows) {
        text.append(' ');
      }
    }
  }
}
