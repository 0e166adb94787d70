package org.wirecopy.token;

/**
 * Tells numbers whose digits stand in groups: {@code 10,000}, {@code 10 000} and {@code 10'000} are
 * {@code 10000}. One sign stands between all groups. The first has one to three digits and begins
 * with none that could be left out, the others have three; in India, all but the last may have two.
 * So {@code 1,5}, {@code 0.125}, years and most dates are no such numbers. A row of more groups
 * than any number has is a list.
 *
 * <p>After Bureau International des Poids et Mesures, The International System of Units (2019),
 * section 5.4.4, and the symbols of numbers in the Unicode Common Locale Data Repository.
 */
final class DigitGroups {
  private static final int GROUP = 3;
  private static final int PAIR = 2;
  private static final int LONGEST = 6 * (GROUP + 1);
  private static final String SPACES = " \u00A0\u2006\u2007\u2008\u2009\u202F";
  private static final String SIGNS = ".,'\u2018\u2019\u066C\uFF0C\uFF0E";

  private DigitGroups() {}

  /** Whether a sign may stand between the groups of a number. */
  static boolean isBetweenGroups(char sign) {
    return isSpace(sign) || SIGNS.indexOf(sign) >= 0;
  }

  private static boolean isSpace(char sign) {
    return SPACES.indexOf(sign) >= 0;
  }

  /**
   * Where the groups of a number end.
   *
   * @param text the text
   * @param start where its first digit stands
   * @return the unit after the last of several groups, or {@code start} if there are not several
   */
  static int endOfGroups(CharSequence text, int start) {
    int at = endOfDigits(text, start, GROUP + 1);
    boolean isNought = Character.digit(text.charAt(start), 10) == 0;
    if (isNought
        || at - start > GROUP
        || at == text.length()
        || !isBetweenGroups(text.charAt(at))) {
      return start;
    }
    char sign = text.charAt(at);
    boolean inPairs = sign == ',' && at - start <= PAIR && sizeBehind(text, at) == PAIR;
    int end = start;
    while (at < text.length() && text.charAt(at) == sign) {
      int size = sizeBehind(text, at);
      if (size != GROUP && !(inPairs && size == PAIR)) {
        return size == 0 || isSpace(sign) ? end : start;
      }
      at += 1 + size;
      end = size == GROUP ? at : end;
    }
    return end;
  }

  /** Where the groups end that a word begins with, or its start. */
  static int endOfNumber(CharSequence text, int start) {
    return Character.isDigit(text.charAt(start)) ? endOfGroups(text, start) : start;
  }

  /** Whether a word begins with several groups. */
  static boolean isGrouped(CharSequence text, int start) {
    return endOfNumber(text, start) > start;
  }

  /** Whether groups are too many for one number. */
  static boolean isList(int start, int end) {
    return end - start > LONGEST;
  }

  /** How many digits stand behind a sign; more than a group has are not counted. */
  private static int sizeBehind(CharSequence text, int sign) {
    return endOfDigits(text, sign + 1, GROUP + 1) - sign - 1;
  }

  private static int endOfDigits(CharSequence text, int from, int most) {
    int limit = Math.min(text.length(), from + most);
    int at = from;
    while (at < limit && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A folded word without the signs between groups that it begins with. */
  static String ungrouped(String word) {
    if (!Alphabet.mayBeGrouped(Alphabet.allOf(word)) || !Character.isDigit(word.charAt(0))) {
      return word;
    }
    int end = endOfGroups(word, 0);
    StringBuilder digits = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i >= end || Character.isDigit(word.charAt(i))) {
        digits.append(word.charAt(i));
      }
    }
    return digits.toString();
  }

  /**
   * Whether digits may be letters: where there are fewer of them and one stands inside the word, as
   * in {@code w0rds}, or where the only one is a nought. At the ends of names and units, others are
   * digits nearly always.
   */
  static boolean mayHoldLetters(CharSequence text, int start, int end) {
    int digits = 0;
    boolean isInside = false;
    boolean isNought = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Letters.isAsciiDigit(c)) {
        digits++;
        isNought = c == '0';
        isInside |= i > start && i + 1 < end && isBetweenLetters(text, i, end);
      }
    }
    return isInside && 2 * digits < end - start || isNought && digits == 1;
  }

  /** Whether a letter stands before a digit, and one behind it and its equals. */
  private static boolean isBetweenLetters(CharSequence text, int digit, int end) {
    int after = digit + 1;
    while (after < end && text.charAt(after) == text.charAt(digit)) {
      after++;
    }
    return after < end
        && Character.isLetter(text.charAt(digit - 1))
        && Character.isLetter(text.charAt(after));
  }
}
