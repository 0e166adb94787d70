package org.wirecopy.document.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Walks a page and writes down its visible text: white space folded, or kept where it is
 * preformatted, a line break where a block starts or ends, nothing of what is not shown.
 *
 * <p>White space waits until text follows it, so that no element's text starts or ends with any.
 */
public class PageText implements NodeVisitor {
  /** No depth: nothing around the node at hand is unseen. */
  private static final int SEEN = Integer.MAX_VALUE;

  private final Sight sight;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder verbatim = new StringBuilder();
  private final PageElements elements;
  private final Veils veils = new Veils();
  private final Withheld withheld = new Withheld();
  private int unseenFrom = SEEN;
  private @Nullable Element unseenBy;
  private int preformatted;
  private boolean lineBreak;
  private boolean space;

  PageText(Sight sight, int nesting) {
    this.sight = sight;
    this.elements = new PageElements(nesting);
  }

  @Override
  public void head(Node node, int depth) {
    if (unseenFrom < SEEN) {
      if (node instanceof TextNode text && unseenBy != null) {
        withheld.unseen(text, unseenBy);
      }
      return;
    }
    Visibility visibility = sight.of(node);
    if (visibility.isNeverSeen()) {
      unseenFrom = depth;
      boolean isWithheld = visibility == Visibility.WITHHELD;
      unseenBy = isWithheld && node instanceof Element element ? element : null;
    } else if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      veils.start(element, visibility, depth);
      Layout layout = Layout.of(element.normalName());
      preformatted += layout == Layout.PREFORMATTED ? 1 : 0;
      breakLine(layout);
      elements.start(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (unseenFrom < SEEN) {
      unseenFrom = unseenFrom == depth ? SEEN : unseenFrom;
    } else if (node instanceof Element element) {
      Layout layout = Layout.of(element.normalName());
      elements.end(element, out.length());
      breakLine(layout);
      preformatted -= layout == Layout.PREFORMATTED ? 1 : 0;
      veils.end(depth);
    }
  }

  private void text(TextNode text) {
    Element veil = veils.veil();
    if (veil == null) {
      withheld.seen(text);
      append(text.getWholeText());
    } else {
      withheld.unseen(text, veil);
      append(" ");
    }
  }

  private void breakLine(Layout layout) {
    if (layout.breaksLines()) {
      lineBreak = true;
      verbatim.setLength(0);
    }
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        separate();
        write(out.length(), i);
        out.append(c);
      } else if (preformatted > 0) {
        verbatim.append(c == '\r' ? "" : c);
      } else {
        space = true;
      }
    }
  }

  /** A character of the text node at hand is written; for those who want to know from where. */
  protected void write(int offset, int index) {}

  /** Writes the white space that has waited. */
  private void separate() {
    if (lineBreak || out.length() == 0) {
      out.append(out.length() == 0 ? "" : "\n");
      // Of empty lines before the first nothing is kept, but its indentation is.
      out.append(verbatim, verbatim.lastIndexOf("\n") + 1, verbatim.length());
    } else {
      out.append(verbatim.length() == 0 && space ? " " : verbatim);
    }
    verbatim.setLength(0);
    lineBreak = false;
    space = false;
    elements.text(out.length());
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** The text, a line a block. */
  String text() {
    return out.toString();
  }

  /** The elements that the text came from. */
  List<org.wirecopy.document.Element> elements() {
    return elements.list();
  }

  /** How much prose is seen and how much is not. */
  Withheld withheld() {
    return withheld;
  }

  /** Whether the page nests elements deeper than was followed. */
  boolean isTooDeep() {
    return elements.isTooDeep();
  }
}
