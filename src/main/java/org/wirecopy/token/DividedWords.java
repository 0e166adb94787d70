package org.wirecopy.token;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.wirecopy.table.Table;

/**
 * Tells words that are divided at the end of a line from compounds whose own hyphen stands there.
 *
 * <p>A word goes on where a sign of division stands between a letter and the end of its line, and
 * the next line begins with a small letter, or both parts are in capitals; blanks and the signs of
 * a quotation may stand before it. A soft hyphen and {@code ¬} always divide. A hyphen belongs to
 * the word where a part has another one ({@code state-of-} and {@code the-art}), or is known for
 * standing before or behind one, as {@code well-} and {@code -based}.
 */
final class DividedWords {
  private static final String QUOTING = "> \t\u00A0|\f";
  private static final int LONGEST_MARGIN = 64;
  private static final int LONGEST_PART = 24;
  private static final ImmutableSet<String> FIRST = parts("first");
  private static final ImmutableSet<String> LAST = parts("last");

  private DividedWords() {}

  private static ImmutableSet<String> parts(String side) {
    return Table.read(DividedWords.class, "hyphenated-parts.tsv").rows().stream()
        .filter(row -> row.cell("side").equals(side))
        .flatMap(row -> row.items("parts").stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Where a word goes on behind a sign that stands after one of its letters.
   *
   * @param text the text
   * @param sign where the {@linkplain Letters#isDivider divider} stands
   * @return the unit at which the next line begins to go on, or {@code sign} if it does not
   */
  static int resumed(String text, int sign) {
    int next = nextLine(text, sign);
    if (next == sign
        || !Character.isLetter(text.codePointBefore(sign))
        || text.substring(sign, next).indexOf('>') >= 0 && !isQuoted(text, sign)) {
      return sign;
    }
    boolean isSmall = Character.isLowerCase(text.codePointAt(next));
    boolean goesOn = isSmall || areCapitals(text, sign, next);
    boolean isHyphen = Letters.isHyphen(text.charAt(sign));
    return goesOn && !(isHyphen && isCompound(text, sign, next)) ? next : sign;
  }

  /** The first letter of the line that begins behind a sign, or the sign if there is none. */
  private static int nextLine(String text, int sign) {
    int limit = Math.min(text.length(), sign + LONGEST_MARGIN);
    int at = sign + 1;
    while (at < limit && isBlank(text.charAt(at))) {
      at++;
    }
    if (at == limit || !isLineBreak(text.charAt(at))) {
      return sign;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    while (at < limit && QUOTING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < limit && Character.isLetter(text.charAt(at)) ? at : sign;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u0085' || c == '\u000B' || c == '\f';
  }

  /** Whether the line of an offset begins as a quoted one, as far as that is looked for. */
  private static boolean isQuoted(String text, int offset) {
    int start = text.lastIndexOf('\n', offset) + 1;
    while (start < offset && isBlank(text.charAt(start))) {
      start++;
    }
    return text.charAt(start) == '>';
  }

  private static boolean areCapitals(String text, int sign, int next) {
    int last = text.codePointBefore(sign);
    int before = sign - Character.charCount(last);
    return Character.isUpperCase(last)
        && Character.isUpperCase(text.codePointAt(next))
        && before > 0
        && Character.isUpperCase(text.codePointBefore(before));
  }

  private static boolean isCompound(String text, int sign, int next) {
    int start = sign;
    while (start > 0 && sign - start < LONGEST_PART && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = next;
    while (end < text.length()
        && end - next < LONGEST_PART
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return start > 0 && Letters.isHyphen(text.charAt(start - 1))
        || end + 1 < text.length()
            && Letters.isHyphen(text.charAt(end))
            && Character.isLetterOrDigit(text.charAt(end + 1))
        || FIRST.contains(text.substring(start, sign).toLowerCase(Locale.ROOT))
        || LAST.contains(text.substring(next, end).toLowerCase(Locale.ROOT));
  }

  /** A word without the ends of lines in it. */
  static String joined(String word) {
    StringBuilder joined = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int next = Letters.isDivider(word.charAt(i)) ? nextLine(word, i) : i;
      if (next == i) {
        joined.append(word.charAt(i));
      } else {
        i = next - 1;
      }
    }
    return joined.toString();
  }
}
