package org.wirecopy.noise.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.document.Span;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.TextLine;

/**
 * Takes the name out of a line that holds no more than a name and a time, as stands above a post:
 * "Anna Tue 09-Feb-21 18:40:12", "by hugo » 3 May 2019, 14:02", "2 hours ago, Anna".
 *
 * <p>Linear in the words of a line of at most {@value #LONGEST} characters.
 */
final class DatedName {
  private static final int LONGEST = 220;
  private static final int LONGEST_TIME = 70;
  private static final int LONGEST_NAME = 40;
  private static final int MOST_WORDS = 3;
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern OF_A_TIME =
      Pattern.compile("[\\p{N}\\p{P}\\p{S}]*(?:st|nd|rd|th|[ap]\\.?m\\.?|h|z)?[\\p{P}\\p{S}]*");
  private static final Pattern CLOCK = Pattern.compile("(?<!\\d)\\d{1,2}[:.]\\d{2}(?!\\d)");
  private static final Pattern AROUND =
      Pattern.compile("^[\\p{P}\\p{S}\\s]+|[^\\p{L}\\p{N})\\].]+$");

  private DatedName() {}

  /** The name, or an empty text if the line holds anything else, or no name. */
  static String in(String line) {
    String tail = tail(line);
    if (tail.isEmpty()) {
      return "";
    }
    List<int[]> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(new int[] {word.start(), word.end()});
    }
    int from = 0;
    int to = words.size();
    while (to - from > 1 && isDate(line, words, from + 1, to)) {
      from++;
    }
    while (to - from > 1 && isDate(line, words, from, to - 1)) {
      to--;
    }
    while (from > 0 && isOfATime(text(line, words, from - 1, from))) {
      from--;
    }
    while (to < words.size() && isOfATime(text(line, words, to, to + 1))) {
      to++;
    }
    String before = bare(text(line, words, 0, from));
    String behind = bare(text(line, words, to, words.size()));
    return before.isEmpty() ? name(behind) : behind.isEmpty() ? name(before) : "";
  }

  /** The end of a line, or all of it if it is short, if a date stands there; else an empty text. */
  static String tail(String line) {
    if (line.length() > LONGEST) {
      return "";
    }
    int from = Math.max(0, line.length() - LONGEST_TIME);
    int space = from == 0 ? -1 : line.indexOf(' ', from);
    String tail = from > 0 && space < 0 ? "" : line.substring(space + 1);
    return PostTimes.isDate(tail) ? tail : "";
  }

  private static boolean isDate(String line, List<int[]> words, int from, int to) {
    return PostTimes.isDate(tail(text(line, words, from, to)));
  }

  /** Whether a line tells the time of day too. */
  static boolean isTimed(String line) {
    return CLOCK.matcher(line).find() || !PublishedParser.mentionsDay(line);
  }

  private static String text(String line, List<int[]> words, int from, int to) {
    return from >= to ? "" : line.substring(words.get(from)[0], words.get(to - 1)[1]);
  }

  private static boolean isOfATime(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    String bare = AROUND.matcher(folded).replaceAll("").replaceFirst("\\.$", "");
    return OF_A_TIME.matcher(folded).matches()
        || NoisePhrases.standard().of("time-word").contains(bare)
        || NoisePhrases.standard().of("time-unit").contains(bare);
  }

  private static String bare(String text) {
    return AROUND.matcher(text).replaceAll("");
  }

  /** A text without the words that introduce a name, if what is left can be one. */
  private static String name(String text) {
    String rest = bare(text);
    Set<String> prefixes = NoisePhrases.standard().of("poster-prefix");
    String folded = rest.toLowerCase(Locale.ROOT);
    for (String prefix : prefixes) {
      if (folded.startsWith(prefix + ' ') && rest.length() > prefix.length() + 1) {
        return name(rest.substring(prefix.length() + 1));
      }
    }
    if (isLikely(rest)) {
      return prefixes.contains(folded) ? "" : rest;
    }
    for (String prefix : prefixes) {
      int at = folded.lastIndexOf(' ' + prefix + ' ');
      String last = at < 0 ? "" : rest.substring(at + prefix.length() + 2).strip();
      if (isLikely(last)) {
        return last;
      }
    }
    return "";
  }

  private static boolean isLikely(String name) {
    return !isParticular(name)
        && name.length() > 1
        && name.length() <= LONGEST_NAME
        && name.split("\\s+").length <= MOST_WORDS
        && name.codePoints().anyMatch(Character::isLetter);
  }

  /** A caption, a button or a rank, and not somebody. */
  private static boolean isParticular(String name) {
    if (name.isEmpty()) {
      return true;
    }
    TextLine row = new TextLine(new Span(0, name.length()), name, name);
    NoisePhrases phrases = NoisePhrases.standard();
    return PosterHeader.isNobody(row)
        || phrases.starts("forum-word", row)
        || phrases.starts("last-edited", row);
  }
}
