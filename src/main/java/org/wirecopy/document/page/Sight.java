package org.wirecopy.document.page;

import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What of a page's tree is seen: by what the elements say of themselves, with exceptions. */
final class Sight {
  private final Set<Node> covered = Sets.newIdentityHashSet();
  private final Set<Element> uncovered = Sets.newIdentityHashSet();

  /** Takes nodes out of sight. */
  void cover(Collection<Node> nodes) {
    covered.addAll(nodes);
  }

  /** Brings elements into sight, whatever they say of themselves. */
  void uncover(Collection<Element> elements) {
    uncovered.addAll(elements);
  }

  /** Whether a node is seen. */
  Visibility of(Node node) {
    if (!covered.isEmpty() && covered.contains(node)) {
      return Visibility.UNSEEN;
    }
    if (!(node instanceof Element element)) {
      return Visibility.SEEN;
    }
    return !uncovered.isEmpty() && uncovered.contains(element)
        ? Visibility.SEEN_AGAIN
        : Visibility.of(element, Layout.of(element.normalName()));
  }
}
