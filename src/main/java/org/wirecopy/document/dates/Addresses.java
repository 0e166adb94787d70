package org.wirecopy.document.dates;

import java.util.regex.Pattern;

/**
 * Tells the addresses in a short text: of pages, of mail, of files. What stands in one is a name,
 * whatever it looks like.
 */
final class Addresses {
  private static final String PAGE = "\\S{0,40}?[a-z][a-z0-9+.-]{1,20}://\\S+|\\S{0,3}www\\.\\S+";
  private static final String HOST =
      "[<(\\[\"']{0,3}(?:[\\p{L}\\d-]{1,63}\\.){1,5}\\p{L}{2,24}(?::\\d{1,5})?/\\S*";
  private static final String MAIL = "\\S{1,64}@[\\p{L}\\d-]{1,63}\\.\\S+";
  private static final String PATH = "(?:~|\\.{1,2})?/\\S*/\\S*\\p{L}{3}\\S*|[a-z]:\\\\\\S+";
  private static final String FILE =
      "\\S*\\d{1,4}[-_./]?\\d{1,2}[-_./]?\\d{2,4}\\S*\\.[a-z][a-z0-9]{1,4}[)>\\]\"',;:.]{0,3}";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<!\\S)(?:" + String.join("|", PAGE, HOST, MAIL, PATH, FILE) + ")(?!\\S)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Addresses() {}

  /** A text of a line's length with a space for each address in it. */
  static String without(String text) {
    return mayHold(text) ? ADDRESS.matcher(text).replaceAll(" ") : text;
  }

  /** Spares most texts a closer look. */
  private static boolean mayHold(String text) {
    if (text.indexOf('/') >= 0 || text.indexOf('\\') >= 0 || text.indexOf('@') >= 0) {
      return true;
    }
    for (int dot = text.indexOf('.'); dot >= 0 && dot + 2 < text.length(); ) {
      if (isLatin(text.charAt(dot + 1)) && !Character.isWhitespace(text.charAt(dot + 2))) {
        return true;
      }
      dot = text.indexOf('.', dot + 1);
    }
    return false;
  }

  private static boolean isLatin(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }
}
