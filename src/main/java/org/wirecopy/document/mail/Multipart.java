package org.wirecopy.document.mail;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;

/** The texts of an entity of many parts (RFC 2046, section 5.1), whose parts may be many again. */
final class Multipart {
  private final String type;
  private final List<List<MessageText>> parts = new ArrayList<>();
  private boolean hasBegun;

  /**
   * An entity without parts.
   *
   * @param type its media type in lower case
   */
  Multipart(String type) {
    this.type = type;
  }

  /** A part begins. */
  void begin() {
    hasBegun = true;
  }

  /** Whether it has any part, of whatever kind. */
  boolean hasBegun() {
    return hasBegun;
  }

  void add(List<MessageText> part) {
    if (MessageText.letters(part) > 0) {
      parts.add(part);
    }
  }

  /** What a reader is shown of it. */
  List<MessageText> texts() {
    return switch (type) {
      case "multipart/alternative" -> best();
      // What comes behind the first belongs to it, as its pictures do.
      case "multipart/related" -> parts.isEmpty() ? List.of() : parts.get(0);
      default -> parts.stream().flatMap(List::stream).toList();
    };
  }

  /**
   * The plain text, unless it has less than half the letters that the page has: some programs write
   * there no more than that this is a page.
   */
  private List<MessageText> best() {
    List<MessageText> plain =
        parts.stream().filter(part -> !MessageText.isPage(part)).findFirst().orElse(List.of());
    List<MessageText> page =
        Lists.reverse(parts).stream().filter(MessageText::isPage).findFirst().orElse(List.of());
    return 2 * MessageText.letters(plain) >= MessageText.letters(page) ? plain : page;
  }
}
