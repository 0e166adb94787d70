package org.wirecopy.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.wirecopy.document.Span;

/**
 * Notes where the text of each element starts and ends, down to a depth; what is deeper belongs to
 * the element at that depth. Linear: every element is started and ended once.
 */
final class PageElements {
  private static final Set<String> TELLING_WITHOUT_TEXT = Set.of("img", "link", "meta", "time");

  private final int nesting;
  private final List<Noted> open = new ArrayList<>();
  private final List<Noted> all = new ArrayList<>();
  private int withoutStart;
  private boolean tooDeep;

  /** An element on the way from its start to its end. */
  private static final class Noted {
    private final Element element;
    private final int index;
    private final int parent;
    private int start = -1;
    private int end = -1;

    Noted(Element element, int index, int parent) {
      this.element = element;
      this.index = index;
      this.parent = parent;
    }
  }

  PageElements(int nesting) {
    this.nesting = nesting;
  }

  /** An element starts. */
  void start(Element element) {
    if (open.size() == nesting) {
      tooDeep = true;
      return;
    }
    int parent = open.isEmpty() ? -1 : open.get(open.size() - 1).index;
    Noted noted = new Noted(element, all.size(), parent);
    open.add(noted);
    all.add(noted);
  }

  /** Text of all the elements that have started is written at an offset. */
  void text(int offset) {
    for (; withoutStart < open.size(); withoutStart++) {
      open.get(withoutStart).start = offset;
    }
  }

  /** An element ends before an offset. */
  void end(Element element, int offset) {
    int last = open.size() - 1;
    if (last >= 0 && open.get(last).element == element) {
      open.remove(last).end = offset;
      withoutStart = Math.min(withoutStart, last);
    }
  }

  /** Whether there were elements deeper than is noted. */
  boolean isTooDeep() {
    return tooDeep;
  }

  /**
   * The elements that have text, and those that tell something without; a parent that is neither is
   * skipped over.
   */
  List<org.wirecopy.document.Element> list() {
    int[] places = new int[all.size()];
    List<org.wirecopy.document.Element> elements = new ArrayList<>();
    for (Noted noted : all) {
      int parent = noted.parent < 0 ? -1 : places[noted.parent];
      String name = noted.element.normalName();
      boolean hasText = noted.start >= 0;
      places[noted.index] = parent;
      if (hasText || TELLING_WITHOUT_TEXT.contains(name) || isNamedRule(noted.element)) {
        Span span = hasText ? new Span(noted.start, noted.end) : place(noted.end, parent, elements);
        places[noted.index] = elements.size();
        elements.add(
            new org.wirecopy.document.Element(
                span, name, PageAttributes.of(noted.element), parent));
      }
    }
    return elements;
  }

  /** Where an element without text stands: inside its parent, whose text may start only later. */
  private static Span place(int offset, int parent, List<org.wirecopy.document.Element> elements) {
    int start = parent < 0 ? offset : Math.max(offset, elements.get(parent).span().start());
    return new Span(start, start);
  }

  /** Mail programs give the rule above an original a name. */
  private static boolean isNamedRule(Element element) {
    return element.normalName().equals("hr") && element.hasAttr("id");
  }
}
