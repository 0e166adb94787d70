package org.wirecopy.token;

/**
 * Finds where the address of a web page or a mailbox ends: a dozen words of a shared link are no
 * shared text.
 */
final class AddressScanner {
  private static final String[] SCHEMES = {"http://", "https://", "ftp://", "www."};
  private static final String MAILBOX_SIGNS = ".-_+";
  private static final int LONGEST_MAILBOX = 64;
  private static final String NEVER_LAST = ".,;:!?'\")]}";

  private AddressScanner() {}

  /**
   * The end of the address that starts at an offset.
   *
   * @param text the text
   * @param start where a word starts
   * @param limit where a word that starts there ends at the latest
   * @return the unit after the address, or {@code start} if none starts here
   */
  static int end(String text, int start, int limit) {
    return isPage(text, start) || isMailbox(text, start) ? endOfRun(text, start, limit) : start;
  }

  /**
   * Whether an address may go on behind the letters and digits that it starts with.
   *
   * @param text the text, and perhaps something behind it
   * @param length how long the text is
   * @param start where these start
   * @param end where they end: at an ASCII sign
   */
  static boolean mayGoOn(char[] text, int length, int start, int end) {
    char sign = text[end];
    if (sign == ':') {
      return end + 1 < length && text[end + 1] == '/';
    }
    if (MAILBOX_SIGNS.indexOf(sign) < 0 && sign != '@') {
      return false;
    }
    boolean web = sign == '.' && end - start == 3 && (text[start] | ' ') == 'w';
    return web || mayBeMailbox(text, length, end);
  }

  /** Whether an at sign, or what only a closer look can tell, stands behind mailbox signs. */
  private static boolean mayBeMailbox(char[] text, int length, int from) {
    int limit = Math.min(length, from + LONGEST_MAILBOX);
    int at = from;
    while (at < limit
        && text[at] < Letters.ASCII
        && (Letters.FOLDED[text[at]] != 0 || MAILBOX_SIGNS.indexOf(text[at]) >= 0)) {
      at++;
    }
    return at < limit && (text[at] == '@' || text[at] >= Letters.ASCII);
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
    int limit = Math.min(text.length() - 1, start + LONGEST_MAILBOX);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '@') {
        return i > start && Letters.isWord(text.charAt(i + 1));
      }
      if (!Letters.isWord(c) && MAILBOX_SIGNS.indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  private static int endOfRun(String text, int start, int limit) {
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
