package org.wirecopy.document.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees that a text names a day, even where it cannot be told for certain which one. */
final class DayMention {
  private static final Pattern DIGITS =
      Pattern.compile("(?<!\\d)\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{2,4}(?!\\d)");
  private static final Pattern CJK = Pattern.compile("\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final String OUT_OF = "out of ";
  private static final int NEAR = 2;

  private DayMention() {}

  /**
   * Whether a folded text has digits as a date has, or the name of a month at most two words from a
   * number. "9 out of 10" is none, though October is "out" in Portuguese.
   */
  static boolean isIn(String folded) {
    if (!DateText.hasDigits(folded, 1)) {
      return false;
    }
    if (DIGITS.matcher(folded).find() || CJK.matcher(folded).find()) {
      return true;
    }
    Matcher word = WORD.matcher(folded);
    int sinceNumber = NEAR + 1;
    int sinceMonth = NEAR + 1;
    while (word.find()) {
      String text = word.group();
      boolean number = Character.isDigit(text.charAt(0)) && text.length() <= 4;
      boolean month =
          !number && MonthNames.month(text).isPresent() && !folded.startsWith(OUT_OF, word.start());
      sinceNumber = number ? 0 : sinceNumber + 1;
      sinceMonth = month ? 0 : sinceMonth + 1;
      if (month && sinceNumber <= NEAR || number && sinceMonth <= NEAR) {
        return true;
      }
    }
    return false;
  }
}
