package org.wirecopy.trace.attribution;

import java.util.Locale;
import java.util.Set;

/**
 * Tells the typewriter's single quotation marks from its apostrophes, which are the same sign: 'It
 * isn't over,' but the miners' union and 'em.
 */
final class TypewriterMarks {
  private static final int LONGEST = 600;
  private static final String BEFORE = "([{—–-\"“«";
  private static final String ENDS = ",.!?…";

  /** Words that English shortens at their start. */
  private static final Set<String> SHORTENED =
      Set.of("em", "tis", "twas", "twere", "til", "till", "cause", "bout", "round", "n", "cos");

  private TypewriterMarks() {}

  /**
   * Where the quotation that a sign may open ends.
   *
   * @param text the text
   * @param open the offset of the sign
   * @return the offset of the closing sign in the same line, or -1 if the sign opens nothing
   */
  static int close(String text, int open) {
    if (!opens(text, open)) {
      return -1;
    }
    int plural = -1;
    int limit = Math.min(text.length(), open + LONGEST);
    for (int i = open + 2; i < limit && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '\'' && !QuotationMarks.isApostrophe(text, i)) {
        if (opens(text, i)) {
          return plural;
        }
        if (closes(text, i)) {
          if (!isPlural(text, i)) {
            return i;
          }
          plural = plural < 0 ? i : plural;
        }
      }
    }
    return plural;
  }

  private static boolean opens(String text, int at) {
    if (at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1))) {
      return false;
    }
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return (Character.isWhitespace(before) || BEFORE.indexOf(before) >= 0)
        && !SHORTENED.contains(word(text, at + 1));
  }

  private static String word(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < 8 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static boolean closes(String text, int at) {
    boolean ends = ENDS.indexOf(text.charAt(at - 1)) >= 0;
    boolean wordEnds = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return wordEnds && (ends || Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** "the miners' union": behind an s, with a word to follow. */
  private static boolean isPlural(String text, int at) {
    return text.charAt(at - 1) == 's'
        && at + 2 < text.length()
        && text.charAt(at + 1) == ' '
        && Character.isLetter(text.charAt(at + 2));
  }
}
