package org.wirecopy.document.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Keeps count, on a walk through a page, of what takes text out of sight and brings it back. */
final class Veils {
  /** The depths at which it changed whether text is seen, and the elements that changed it. */
  private final Deque<Change> changes = new ArrayDeque<>();

  private record Change(Element element, int depth) {}

  /** What takes text at this place out of sight; {@code null} if it is seen. */
  @Nullable Element veil() {
    return changes.size() % 2 == 1 ? changes.element().element() : null;
  }

  /** An element starts. */
  void start(Element element, Visibility visibility, int depth) {
    Visibility change = changes.size() % 2 == 1 ? Visibility.SEEN_AGAIN : Visibility.VEILED;
    if (visibility == change) {
      changes.push(new Change(element, depth));
    }
  }

  /** An element ends. */
  void end(int depth) {
    if (!changes.isEmpty() && changes.element().depth() == depth) {
      changes.pop();
    }
  }
}
