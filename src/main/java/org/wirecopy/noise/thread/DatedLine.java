package org.wirecopy.noise.thread;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.TextLine;

/**
 * The line beside a post that says when it was written: a date alone or with a name, between bars
 * with buttons and counts ("anna 2 hours ago | link"), with a note of when it was edited behind it,
 * or as a sentence ("Submitted by anna on 3 May 2019 at 14:02.").
 *
 * <p>Linear in the words of a line of at most {@value #LONGEST} characters.
 */
final class DatedLine {
  private static final int LONGEST = 220;
  private static final int LONGEST_DATE = 80;
  private static final int LONGEST_STAMP = 40;
  private static final Pattern BARS = Pattern.compile("\\s+[|•·]\\s*|^[|•·]\\s*");
  private static final Pattern CLOCK =
      Pattern.compile("(?<!\\d)\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?!\\d)");
  private static final Pattern END = Pattern.compile("[.:]$");

  private DatedLine() {}

  /** Whether a line tells a date and is no sentence. */
  static boolean isDated(TextLine row) {
    String text = row.text();
    if (text.length() > LONGEST) {
      return false;
    }
    if (row.endsLikeASentence()) {
      return isSigned(row);
    }
    boolean isWhole = text.length() <= LONGEST_DATE && !DatedName.tail(text).isEmpty();
    return isWhole || !name(row).isEmpty() || hasDatedPart(text) || isStampWithNote(text);
  }

  /** The name beside the date of a line, or an empty text. */
  static String name(TextLine row) {
    if (row.endsLikeASentence() && isSigned(row)) {
      return DatedName.in(END.matcher(row.text()).replaceFirst(""));
    }
    String name = DatedName.in(row.text());
    for (String part : name.isEmpty() ? parts(row.text()) : List.<String>of()) {
      name = name.isEmpty() ? DatedName.in(part) : name;
    }
    return name;
  }

  private static boolean hasDatedPart(String text) {
    return parts(text).stream().anyMatch(PostTimes::isDate);
  }

  /** What stands between the bars of a line; nothing if it has none. */
  private static List<String> parts(String text) {
    String[] parts = BARS.split(text);
    return parts.length < 2 && !BARS.matcher(text).lookingAt() ? List.of() : List.of(parts);
  }

  /** A date with the time of day that a line starts with, and another one in what follows. */
  private static boolean isStampWithNote(String text) {
    Matcher clock = CLOCK.matcher(text);
    if (!clock.find() || clock.end() > LONGEST_STAMP) {
      return false;
    }
    String stamp = text.substring(0, clock.end());
    String note = text.substring(clock.end());
    return PublishedParser.mentionsDay(stamp)
        && CLOCK.matcher(note).find()
        && PublishedParser.mentionsDay(note)
        && DatedName.in(stamp).isEmpty();
  }

  /** "Posted by anna on 3 May 2019 at 14:02:" has the words for who wrote, a name and a time. */
  private static boolean isSigned(TextLine row) {
    String bare = END.matcher(row.text()).replaceFirst("");
    String folded = bare.toLowerCase(Locale.ROOT);
    return NoisePhrases.standard().of("poster-prefix").stream()
            .anyMatch(prefix -> folded.startsWith(prefix + ' '))
        && CLOCK.matcher(bare).find()
        && !DatedName.in(bare).isEmpty();
  }
}
