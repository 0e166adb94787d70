package org.wirecopy.noise.line;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the line that a device or an app adds below a message: "Sent from my …", "Gesendet mit …".
 * A sentence that says from where something was sent has words that such a line has not.
 */
public final class AppLine {
  private static final NoisePhrases WORDS = NoisePhrases.ofMail();
  private static final Splitter SPACES = Splitter.on(Pattern.compile("[\\s\u00a0]+"));

  /** Scripts without upper case write no blanks between names and their own words. */
  private static final Splitter CASED_WORDS =
      Splitter.on(Pattern.compile("[^\\p{Lu}\\p{Ll}\\p{M}\\p{N}]+")).omitEmptyStrings();

  private static final Pattern LINK =
      Pattern.compile("[<(\\[]?\\b(?:https?://|www\\.)[^\\s>)\\]]{1,500}[>)\\]]?");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…]\\s*$");
  private static final int LONGEST = 260;
  private static final int MOST_WORDS = 24;
  private static final int MOST_WORDS_OF_A_NAME = 7;

  /** What scripts without upper case may write in such a line, in characters. */
  private static final int LONGEST_UNCASED = 40;

  private AppLine() {}

  /** Whether a line is such a line. */
  public static boolean is(TextLine row) {
    if (row.text().length() > LONGEST) {
      return false;
    }
    String line = EDGES.matcher(LINK.matcher(row.text()).replaceAll(" ")).replaceAll("").strip();
    String folded = NoisePhrases.folded(line);
    if (line.isEmpty() || row.words() > MOST_WORDS) {
      return false;
    }
    if (WORDS.starts("app-line", folded) || isOffer(folded)) {
      return true;
    }
    boolean starts = startsWhole("sent-start", folded) || startsWhole("sent-from-my", folded);
    boolean ends = WORDS.of("sent-end").stream().anyMatch(folded::endsWith);
    if (!starts && !ends) {
      return false;
    }
    if (namesApp(folded)) {
      return excuses(folded) || saysNoMore(line);
    }
    return startsWhole("sent-from-my", folded)
        && saysNoMore(line)
        && !SENTENCE_END.matcher(row.text()).matches()
        && row.words() <= MOST_WORDS_OF_A_NAME;
  }

  /** Whether a line says where to get an app for a system, "Get Outlook for iOS", and no more. */
  private static boolean isOffer(String folded) {
    List<String> words = CASED_WORDS.splitToList(folded);
    return words.stream().anyMatch(WORDS.of("offered-app")::contains)
        && words.stream().anyMatch(AppLine::isSystem)
        && words.stream().allMatch(AppLine::isOfOffer);
  }

  private static boolean isSystem(String word) {
    return WORDS.of("offered-system").contains(word);
  }

  private static boolean isOfOffer(String word) {
    return isSystem(word)
        || WORDS.of("offered-app").contains(word)
        || WORDS.of("offer-word").contains(word);
  }

  /** Whether a line begs pardon for mistypings, as it does below such a line. */
  public static boolean isExcuse(TextLine row) {
    return row.text().length() <= LONGEST && row.words() <= MOST_WORDS && excuses(row.folded());
  }

  private static boolean excuses(String folded) {
    return WORDS.of("excuse").stream().anyMatch(folded::contains);
  }

  private static boolean startsWhole(String kind, String folded) {
    return WORDS.of(kind).stream()
        .anyMatch(
            start ->
                folded.startsWith(start)
                    && (folded.length() == start.length()
                        || isUncased(start.codePointBefore(start.length()))
                        || !Character.isLetter(folded.charAt(start.length()))
                        || !Character.isLetter(start.charAt(start.length() - 1))));
  }

  private static boolean namesApp(String folded) {
    return WORDS.of("mail-app").stream().anyMatch(app -> namesApp(folded, app));
  }

  private static boolean namesApp(String folded, String app) {
    for (int at = folded.indexOf(app); at >= 0; at = folded.indexOf(app, at + 1)) {
      boolean whole =
          at == 0
              || !Character.isLetter(folded.charAt(at - 1))
              || isUncased(folded.codePointBefore(at));
      if (whole) {
        return true;
      }
    }
    return false;
  }

  /** Whether all words are names, numbers, or words that such lines are made of. */
  private static boolean saysNoMore(String line) {
    int uncased = 0;
    for (String word : SPACES.split(line)) {
      String bare = EDGES.matcher(word).replaceAll("");
      if (bare.isEmpty()) {
        continue;
      }
      if (isUncased(bare.codePointAt(0))) {
        uncased += bare.length();
      } else if (!isKnown(bare)) {
        return false;
      }
    }
    return uncased <= LONGEST_UNCASED;
  }

  private static boolean isKnown(String word) {
    String folded = NoisePhrases.folded(word);
    return !Character.isLowerCase(word.codePointAt(0))
        || word.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
        || WORDS.of("app-word").contains(folded)
        || isPartOf("sent-start", folded)
        || isPartOf("sent-from-my", folded)
        || WORDS.of("mail-app").stream().anyMatch(folded::startsWith)
        || isPartOf("sent-end", folded);
  }

  private static boolean isPartOf(String kind, String word) {
    return WORDS.of(kind).stream()
        .anyMatch(phrase -> (' ' + phrase + ' ').contains(' ' + word + ' '));
  }

  private static boolean isUncased(int letter) {
    return Character.isLetter(letter)
        && !Character.isUpperCase(letter)
        && !Character.isLowerCase(letter)
        && !Character.isTitleCase(letter);
  }
}
