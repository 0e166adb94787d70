package org.wirecopy.noise.line;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.wirecopy.document.Element;
import org.wirecopy.document.Span;

/** The elements of a page, and which of them is the deepest around each of its lines. */
final class PlacedElements {
  private final List<Element> elements;
  private final int[] ofRow;
  private final int[] end;

  /** The elements of a page; of any other text there are none. */
  PlacedElements(PageLines lines) {
    this.elements = lines.document().isPage() ? lines.document().elements() : List.of();
    this.ofRow = new int[lines.size()];
    this.end = new int[elements.size()];
    for (int e = elements.size() - 1; e >= 0; e--) {
      end[e] = Math.max(end[e], e + 1);
      int parent = elements.get(e).parent();
      if (parent >= 0) {
        end[parent] = Math.max(end[parent], end[e]);
      }
    }
    place(lines);
  }

  /**
   * Finds the deepest element around each line. Elements come in order, so that those around a
   * place form a stack.
   */
  private void place(PageLines lines) {
    Deque<Integer> around = new ArrayDeque<>();
    int next = 0;
    for (int row = 0; row < lines.size(); row++) {
      Span span = lines.row(row).span();
      while (next < elements.size() && elements.get(next).span().start() <= span.start()) {
        while (!around.isEmpty() && !isAncestor(around.peek(), next)) {
          around.pop();
        }
        if (elements.get(next).span().length() > 0) {
          around.push(next);
        }
        next++;
      }
      ofRow[row] = -1;
      for (int e : around) {
        if (elements.get(e).span().contains(span)) {
          ofRow[row] = e;
          break;
        }
      }
    }
  }

  List<Element> elements() {
    return elements;
  }

  Element element(int index) {
    return elements.get(index);
  }

  int parent(int index) {
    return elements.get(index).parent();
  }

  /** The deepest element around a line, or -1. */
  int around(int row) {
    return ofRow[row];
  }

  /** The index after the last element inside another. */
  int end(int index) {
    return end[index];
  }

  /** Whether an element is inside another, or is that. */
  boolean isAncestor(int ancestor, int index) {
    return index >= ancestor && index < end[ancestor];
  }
}
