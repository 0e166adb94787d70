package org.wirecopy.document.page;

import java.util.regex.Pattern;

/** Tells sentences from what else stands on a page, well enough to compare two amounts of them. */
final class ProseAmount {
  private static final int SHORTEST = 40;
  private static final int FEWEST_SPACES = 5;
  private static final int FEWEST_IDEOGRAPHS = 12;
  private static final char FIRST_IDEOGRAPH = 0x3040;

  /** What a page says to those who see it without scripts. */
  private static final Pattern ABOUT_ITSELF =
      Pattern.compile(
          "javascript|\\bscripts?\\b|\\bbrowser|\\bcookies?\\b|\\badblock",
          Pattern.CASE_INSENSITIVE);

  private ProseAmount() {}

  /** The characters of a run of text if it is prose that is not about scripts, else none. */
  static int of(String text) {
    int amount = whole(text);
    return amount > 0 && ABOUT_ITSELF.matcher(text).find() ? 0 : amount;
  }

  /** The characters of a run of text if it is prose, whatever about, else none. */
  static int whole(String text) {
    int spaces = 0;
    int ideographs = 0;
    if (text.length() >= FEWEST_IDEOGRAPHS) {
      for (int i = 1; i < text.length(); i++) {
        char c = text.charAt(i);
        spaces += c == ' ' && text.charAt(i - 1) > ' ' ? 1 : 0;
        ideographs += c >= FIRST_IDEOGRAPH && Character.isLetter(c) ? 1 : 0;
      }
    }
    boolean isProse =
        ideographs >= FEWEST_IDEOGRAPHS || text.length() >= SHORTEST && spaces >= FEWEST_SPACES;
    return isProse ? text.length() : 0;
  }
}
