package org.wirecopy.noise;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.TextLine;

/**
 * Tells a line that says little but a day: "Updated 6:35 PM ET, Fri June 1, 2018", "Publié le
 * 28/05/2019 à 21:14, mis à jour le 29/05/2019", "PTI | Jun 1, 2018, 16:42 IST".
 */
final class DayLine {
  private static final int LONGEST = 100;
  private static final int MOST_NAMES = 2;
  private static final int LONGEST_ZONE = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private DayLine() {}

  /** Whether a line names a day, and no more than a place or who wrote it besides. */
  static boolean is(TextLine row) {
    String text = row.text();
    if (text.length() > LONGEST || !PublishedParser.mentionsDay(text)) {
      return false;
    }
    Matcher word = WORD.matcher(text);
    int names = 0;
    boolean afterDigit = false;
    while (word.find()) {
      afterDigit |= word.start() > 0 && hasDigit(text, word.start());
      if (!isOfDays(word.group(), afterDigit)) {
        if (!Character.isUpperCase(word.group().codePointAt(0))) {
          return false;
        }
        names++;
      }
    }
    return names <= MOST_NAMES && (names == 0 || PublishedParser.parse(text).isPresent());
  }

  private static boolean hasDigit(String text, int end) {
    return text.substring(0, end).chars().anyMatch(Character::isDigit);
  }

  private static boolean isOfDays(String word, boolean afterDigit) {
    String folded = NoisePhrases.folded(word);
    boolean isZone =
        afterDigit
            && word.length() <= LONGEST_ZONE
            && word.chars().allMatch(Character::isUpperCase);
    return isZone
        || word.length() == 1
        || Known.WORDS.contains(folded)
        || PublishedParser.isOfChange(folded)
        || PublishedParser.mentionsDay("1 " + folded);
  }

  private static final class Known {
    private static final Set<String> WORDS = words();

    private static Set<String> words() {
      Set<String> words = new HashSet<>();
      NoisePhrases phrases = NoisePhrases.standard();
      for (String kind :
          new String[] {
            "time-word", "time-unit", "days-ago-start", "days-ago-end", "date-prefix", "last-edited"
          }) {
        for (String phrase : phrases.of(kind)) {
          Matcher word = WORD.matcher(phrase);
          while (word.find()) {
            words.add(word.group());
          }
        }
      }
      return Set.copyOf(words);
    }
  }
}
