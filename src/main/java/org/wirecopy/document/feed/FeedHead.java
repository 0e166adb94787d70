package org.wirecopy.document.feed;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a feed says of itself before its first entry.
 *
 * @param source its title
 * @param language its language, as a tag
 */
record FeedHead(String source, String language) {
  /** What stands around entries in a feed, and what it says there of itself. */
  private static final int DEEPEST = 3;

  static FeedHead of(Document feed, Element first) {
    String source = "";
    String language = "";
    for (Element element : feed.getAllElements()) {
      if (element == first) {
        break;
      }
      String lang =
          element.attr("lang").isEmpty() ? element.attr("xml:lang") : element.attr("lang");
      language = language.isEmpty() ? lang : language;
      if (element.parents().size() <= DEEPEST) {
        switch (name(element)) {
          case "title" -> source = source.isEmpty() ? element.wholeText().strip() : source;
          case "language" -> language = element.wholeText().strip();
          default -> {
            // Says nothing of where its entries come from.
          }
        }
      }
    }
    return new FeedHead(source, language);
  }

  /** The name of an element without its prefix. */
  static String name(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1);
  }
}
