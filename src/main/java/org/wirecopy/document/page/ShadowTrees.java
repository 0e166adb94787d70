package org.wirecopy.document.page;

import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Puts what an element holds into the slots of the shadow tree that the page declares for it (HTML
 * Standard, the template element, {@code shadowrootmode}). What has no slot is seen behind the
 * tree: browsers do not show it, but a script may have brought the slot.
 *
 * <p>Linear: what has no name moves as a whole, and of the rest only so much.
 */
final class ShadowTrees implements NodeVisitor {
  private static final int MOST_NAMED = 2000;

  /** The first tree of each host, with its slots by name. */
  private final Map<Element, Map<String, Element>> trees = new LinkedHashMap<>();

  private final Set<Element> filled = Sets.newIdentityHashSet();
  private final Deque<Element> hosts = new ArrayDeque<>();
  private final Set<Node> unseen = Sets.newIdentityHashSet();
  private int named;

  private ShadowTrees() {}

  /** Whether an element is a template that is a shadow tree, and no template to a reader. */
  static boolean isTree(Element element) {
    return element.normalName().equals("template")
        && (element.hasAttr("shadowrootmode") || element.hasAttr("shadowroot"));
  }

  /**
   * Fills the slots of a page.
   *
   * @return what stands in slots for want of anything else, and is to be seen no more
   */
  static Set<Node> fill(Document page) {
    ShadowTrees shadow = new ShadowTrees();
    page.traverse(shadow);
    shadow.trees.forEach(shadow::fill);
    return shadow.unseen;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    Element host = element.parent();
    if (host != null && isTree(element)) {
      hosts.push(host);
      trees.putIfAbsent(host, new HashMap<>());
    } else if (!hosts.isEmpty() && element.normalName().equals("slot")) {
      trees.getOrDefault(hosts.element(), Map.of()).putIfAbsent(element.attr("name"), element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.parent() != null && isTree(element)) {
      hosts.pop();
    }
  }

  private void fill(Element host, Map<String, Element> slots) {
    for (Element child : host.children()) {
      Element slot = child.hasAttr("slot") ? slots.get(child.attr("slot")) : null;
      if (slot != null && named++ < MOST_NAMED) {
        put(List.of(child), slot);
      }
    }
    Element unnamed = slots.get("");
    Element tree = host.children().stream().filter(ShadowTrees::isTree).findFirst().orElse(null);
    if (unnamed != null && tree != null) {
      tree.remove();
      if (host.childNodes().stream().anyMatch(ShadowTrees::says)) {
        put(host.childNodes(), unnamed);
      }
      host.prependChild(tree);
    }
  }

  private void put(List<Node> nodes, Element slot) {
    if (filled.add(slot)) {
      unseen.addAll(slot.childNodes());
    }
    slot.insertChildren(-1, nodes);
  }

  private static boolean says(Node node) {
    return node instanceof Element || node instanceof TextNode text && !text.isBlank();
  }
}
