package org.wirecopy.document.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Weighs the prose that a page shows against what it holds out of sight. Where that is the most by
 * far, scripts were to show it: what is in {@code noscript} says the same as what they would have
 * drawn, and what is hidden as a whole is hidden while the page loads.
 */
final class Withheld {
  private static final int TIMES = 3;
  private static final int LEAST_WITHOUT_SCRIPTS = 40;
  private static final int LEAST_HIDDEN = 500;
  private static final int ENOUGH = 1000;

  private final Map<Element, Integer> hidden = new LinkedHashMap<>();
  private final Map<Element, Integer> withoutScripts = new LinkedHashMap<>();
  private int seen;

  /** Some text is seen. */
  void seen(TextNode text) {
    if (!isLink(text)) {
      // Enough of it is the page's own; less may be what is said to those without scripts.
      seen +=
          seen > ENOUGH
              ? ProseAmount.whole(text.getWholeText())
              : ProseAmount.of(text.getWholeText());
    }
  }

  /** Some text is not seen because of an element around it. */
  void unseen(TextNode text, Element because) {
    int amount = isLink(text) ? 0 : ProseAmount.of(text.getWholeText());
    if (amount > 0) {
      boolean isFallback = because.normalName().equals("noscript");
      (isFallback ? withoutScripts : hidden).merge(because, amount, Integer::sum);
    }
  }

  /** Links to other pages are no prose of this one. */
  private static boolean isLink(TextNode text) {
    return text.parent() != null && text.parent().normalName().equals("a");
  }

  /** The characters of prose that are seen. */
  int seen() {
    return seen;
  }

  /** What is meant for readers without scripts, if it is most of the page; else nothing. */
  List<Element> withoutScripts() {
    int amount = withoutScripts.values().stream().mapToInt(Integer::intValue).sum();
    return amount >= LEAST_WITHOUT_SCRIPTS && amount / TIMES >= seen
        ? List.copyOf(withoutScripts.keySet())
        : List.of();
  }

  /** What is hidden as a whole, if it is most of the page; else nothing. */
  List<Element> hidden() {
    return hidden.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() >= LEAST_HIDDEN && most.getValue() / TIMES >= seen)
        .filter(most -> !Panel.isApart(most.getKey()))
        .map(most -> List.of(most.getKey()))
        .orElse(List.of());
  }
}
