package org.wirecopy.token;

/**
 * Finds where the address of a web page or a mailbox ends: a dozen words of a shared link are no
 * shared text.
 */
final class Addresses {
  private static final String[] SCHEMES = {"http://", "https://", "ftp://", "www."};
  private static final String NEVER_LAST = ".,;:!?'\")]}";

  private Addresses() {}

  /**
   * The end of the address that starts at an offset.
   *
   * @param text the text
   * @param start where a word starts
   * @return the unit after the address, at most {@value Tokenizer#LONGEST} units on, or {@code
   *     start} if none starts here
   */
  static int end(String text, int start) {
    return isPage(text, start) || isMailbox(text, start) ? endOfRun(text, start) : start;
  }

  /**
   * Whether an address may go on with a sign behind a word's first letters: "https:/", "www.w",
   * "jane.d", "jane@e".
   *
   * @param sign the first character that is no letter or digit
   * @param next the character after it
   */
  static boolean mayHold(char sign, char next) {
    return switch (sign) {
      case ':' -> next == '/';
      case '.', '-', '_', '+', '@' -> Letters.isWord(next) || ".-_+@".indexOf(next) >= 0;
      default -> false;
    };
  }

  private static boolean isPage(String text, int start) {
    char first = Character.toLowerCase(text.charAt(start));
    if (first != 'h' && first != 'w' && first != 'f') {
      return false;
    }
    for (String scheme : SCHEMES) {
      if (text.regionMatches(true, start, scheme, 0, scheme.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Letters, digits, dots, hyphens and underscores up to an at sign that a letter or digit follows.
   */
  private static boolean isMailbox(String text, int start) {
    int limit = Math.min(text.length() - 1, start + 64);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '@') {
        return i > start && Letters.isWord(text.charAt(i + 1));
      }
      if (!Letters.isWord(c) && c != '.' && c != '-' && c != '_' && c != '+') {
        return false;
      }
    }
    return false;
  }

  private static int endOfRun(String text, int start) {
    int limit = Math.min(text.length(), start + Tokenizer.LONGEST);
    int end = start;
    while (end < limit && isPart(text.charAt(end))) {
      end++;
    }
    while (end > start && NEVER_LAST.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isPart(char c) {
    return c > ' ' && c < 0x7F && c != '<' && c != '>' && c != '"';
  }
}
