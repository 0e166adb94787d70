package org.wirecopy.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Walks a page and writes down its visible text: white space folded, a line break where a block
 * starts or ends, nothing of what is not shown.
 */
final class PageText implements NodeVisitor {
  private static final Set<String> UNSEEN =
      Set.of(
          "script", "style", "noscript", "template", "head", "svg", "iframe", "select", "object");

  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure "
                  + "footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary "
                  + "table tbody td tfoot th thead tr ul")
              .split(" "));

  private static final Set<String> EMPTY_BUT_TELLING = Set.of("time", "img", "meta", "link");
  private static final Set<String> TELLING =
      Set.of(
          "id",
          "class",
          "role",
          "rel",
          "itemprop",
          "itemtype",
          "href",
          "cite",
          "datetime",
          "title",
          "aria-label",
          "lang",
          "content",
          "alt");
  private static final int LONGEST_VALUE = 200;
  private static final int MOST_ATTRIBUTES = 16;

  private final int nesting;
  private final StringBuilder out = new StringBuilder();
  private final List<Open> open = new ArrayList<>();
  private final List<Open> all = new ArrayList<>();
  private int withoutStart;
  private int unseen;
  private int preformatted;
  private boolean lineBreak;
  private boolean space;

  /** An element on the way from its start to its end. */
  private static final class Open {
    private final Node node;
    private final int index;
    private final int parent;
    private int start = -1;
    private int end = -1;

    Open(Node node, int index, int parent) {
      this.node = node;
      this.index = index;
      this.parent = parent;
    }
  }

  PageText(int nesting) {
    this.nesting = nesting;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (unseen == 0) {
        append(text.getWholeText());
      }
    } else if (node instanceof org.jsoup.nodes.Element element) {
      unseen += isUnseen(element) ? 1 : 0;
      preformatted += element.normalName().equals("pre") ? 1 : 0;
      lineBreak |= BLOCKS.contains(element.normalName());
      if (element.normalName().equals("br") && unseen == 0) {
        lineBreak = true;
      }
      if (unseen == 0) {
        open(element);
      }
    }
  }

  private void open(org.jsoup.nodes.Element element) {
    if (open.size() < nesting) {
      int parent = open.isEmpty() ? -1 : open.get(open.size() - 1).index;
      Open opened = new Open(element, all.size(), parent);
      open.add(opened);
      all.add(opened);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof org.jsoup.nodes.Element element) {
      boolean seen = unseen == 0;
      unseen -= isUnseen(element) ? 1 : 0;
      preformatted -= element.normalName().equals("pre") ? 1 : 0;
      lineBreak |= BLOCKS.contains(element.normalName());
      if (seen && !open.isEmpty() && open.get(open.size() - 1).node == element) {
        Open closed = open.remove(open.size() - 1);
        closed.end = out.length();
        withoutStart = Math.min(withoutStart, open.size());
      }
    }
  }

  private static boolean isUnseen(org.jsoup.nodes.Element element) {
    String style = element.attr("style");
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || !style.isEmpty()
            && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && preformatted > 0) {
        lineBreak = true;
      } else if (isSpace(c)) {
        space = true;
      } else {
        separate();
        out.append(c);
      }
    }
  }

  private void separate() {
    if (lineBreak && out.length() > 0) {
      out.append('\n');
    } else if (space && out.length() > 0) {
      out.append(' ');
    }
    lineBreak = false;
    space = false;
    for (; withoutStart < open.size(); withoutStart++) {
      open.get(withoutStart).start = out.length();
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  String text() {
    return out.toString();
  }

  /**
   * The elements that have text, and those that tell something without; a parent that was left out
   * is skipped over.
   */
  List<Element> elements() {
    int[] places = new int[all.size()];
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Open element = all.get(i);
      int parent = element.parent < 0 ? -1 : places[element.parent];
      String name = element.node.nodeName().toLowerCase(Locale.ROOT);
      boolean hasText = element.start >= 0;
      if (hasText || EMPTY_BUT_TELLING.contains(name)) {
        int end = Math.max(0, element.end);
        Span span = hasText ? new Span(element.start, end) : new Span(end, end);
        places[i] = elements.size();
        elements.add(new Element(span, name, attributes(element.node), parent));
      } else {
        places[i] = parent;
      }
    }
    return elements;
  }

  private static Map<String, String> attributes(Node node) {
    Map<String, String> attributes = new TreeMap<>();
    for (Attribute attribute : node.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if ((TELLING.contains(name) || name.startsWith("data-"))
          && attributes.size() < MOST_ATTRIBUTES
          && attribute.getValue().length() <= LONGEST_VALUE) {
        attributes.put(name, attribute.getValue());
      }
    }
    return attributes;
  }
}
