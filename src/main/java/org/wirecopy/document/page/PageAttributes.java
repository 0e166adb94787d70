package org.wirecopy.document.page;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Keeps the attributes that tell what an element is for. Of the page's own {@code data-*} the first
 * {@value #MOST_DATA} that are short; of mail, how originals are told: {@code type} and {@code
 * name} of blocks, and styles with a line above.
 */
final class PageAttributes {
  private static final ImmutableSet<String> TELLING =
      ImmutableSet.of(
          "alt",
          "aria-label",
          "author",
          "cite",
          "class",
          "content",
          "datetime",
          "href",
          "id",
          "itemprop",
          "itemtype",
          "lang",
          "rel",
          "role",
          "title");

  private static final ImmutableSet<String> BLOCKS = ImmutableSet.of("blockquote", "div");
  private static final int LONGEST = 2000;
  private static final int LONGEST_DATA = 200;
  private static final int MOST_DATA = 8;

  private PageAttributes() {}

  static Map<String, String> of(Element element) {
    if (element.attributesSize() == 0) {
      return Map.of();
    }
    Map<String, String> kept = new HashMap<>();
    int data = 0;
    for (Attribute attribute : element.attributes()) {
      // The parser has written the names in lower case.
      String name = attribute.getKey();
      int length = attribute.getValue().length();
      if (TELLING.contains(name)) {
        if (length <= LONGEST) {
          kept.putIfAbsent(name, attribute.getValue());
        }
      } else if (tellsOfMail(element.normalName(), name, attribute.getValue())) {
        kept.putIfAbsent(name, attribute.getValue());
      } else if (name.startsWith("data-") && length <= LONGEST_DATA && data < MOST_DATA) {
        kept.putIfAbsent(name, attribute.getValue());
        data++;
      }
    }
    return kept.isEmpty() ? Map.of() : kept;
  }

  private static boolean tellsOfMail(String element, String name, String value) {
    if (value.length() > LONGEST_DATA || !BLOCKS.contains(element)) {
      return false;
    }
    boolean lined = name.equals("style") && value.contains("border-top");
    return lined || name.equals("type") || name.equals("name");
  }
}
