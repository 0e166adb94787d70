package org.wirecopy.document.markup.rest;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.markup.SourceLines;

/**
 * The sign of an item of a list that is counted by letters or by Roman numerals: {@code a.}, {@code
 * (b)}, {@code iv)}.
 *
 * @param end the offset behind the sign
 * @param form what stands around the letters, and whether they are capitals
 * @param letter the place of a single letter in the alphabet, from 1; 0 for several letters
 * @param roman the value of the letters as a Roman numeral; 0 if they are none
 */
record RestEnumerator(int end, String form, int letter, int roman) {
  private static final int LONGEST = 15;
  private static final Pattern ROMAN =
      Pattern.compile("(m{0,4})(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})");
  private static final String DIGITS = "ivxlcdm";
  private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

  /** The sign at an offset, with white space or an end behind, or {@code null} if there is none. */
  static @Nullable RestEnumerator at(String text, int at, int end) {
    int from = at < end && text.charAt(at) == '(' ? at + 1 : at;
    int to = from;
    while (to < end && to - from <= LONGEST && isLetter(text.charAt(to))) {
      to++;
    }
    boolean closed =
        to > from && to < end && (text.charAt(to) == ')' || from == at && text.charAt(to) == '.');
    if (!closed || to + 1 < end && !SourceLines.isSpace(text.charAt(to + 1))) {
      return null;
    }
    String letters = text.substring(from, to);
    boolean small = letters.chars().allMatch(c -> c >= 'a');
    if (!small && letters.chars().anyMatch(c -> c >= 'a')) {
      return null;
    }
    String folded = letters.toLowerCase(Locale.ROOT);
    int letter = folded.length() == 1 ? folded.charAt(0) - 'a' + 1 : 0;
    int roman = roman(folded);
    String form = text.substring(at, from) + (small ? "a" : "A") + text.charAt(to);
    return letter + roman == 0 ? null : new RestEnumerator(to + 1, form, letter, roman);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static int roman(String letters) {
    Matcher matcher = ROMAN.matcher(letters);
    int sum = 0;
    for (int i = 0; matcher.matches() && i < letters.length(); i++) {
      int value = VALUES[DIGITS.indexOf(letters.charAt(i))];
      boolean less =
          i + 1 < letters.length() && VALUES[DIGITS.indexOf(letters.charAt(i + 1))] > value;
      sum += less ? -value : value;
    }
    return sum;
  }

  /** Whether this is the next one in the list of another. */
  boolean follows(RestEnumerator other) {
    boolean next =
        letter > 1 && letter == other.letter + 1 && other.letter > 0
            || roman > 1 && roman == other.roman + 1 && other.roman > 0;
    return next && form.equals(other.form);
  }

  /** Whether it is written as the first letter of a name is: "A. Moor". */
  boolean isAsInitial() {
    return form.equals("A.");
  }
}
