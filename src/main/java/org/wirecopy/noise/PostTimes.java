package org.wirecopy.noise;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.document.Element;
import org.wirecopy.document.PublishedParser;
import org.wirecopy.document.Span;

/** Tells where on a page dates stand, as they do beside posts: in full, or how long ago. */
final class PostTimes {
  private static final int LONGEST = 70;

  /** "3 hours", "2h", "10 Monate". */
  private static final Pattern SPELL =
      Pattern.compile("\\d{1,3}\\s?(\\p{L}{1,12})", Pattern.UNICODE_CHARACTER_CLASS);

  private final int[] places;

  /** The places of all dates of a page, in order. */
  PostTimes(Sheet sheet, PageTree tree) {
    int[] found = new int[sheet.size() + tree.size()];
    int count = 0;
    for (int row = 0; row < sheet.size(); row++) {
      Row line = sheet.row(row);
      if (line.text().length() <= LONGEST && !isParticular(line) && isDate(line.text())) {
        found[count++] = line.span().start();
      }
    }
    for (int e = 0; e < tree.size(); e++) {
      Element element = tree.element(e);
      if (element.name().equals("time")
          || element.attributes().containsKey("datetime")
          || isNamedDate(sheet, tree, e)) {
        found[count++] = element.span().start();
      }
    }
    this.places = Arrays.copyOf(found, count);
    Arrays.sort(places);
  }

  /** Whether a date starts from one offset to the one before another. */
  boolean isBetween(int from, int to) {
    return between(from, to) > 0;
  }

  /** How many dates start from one offset to the one before another. */
  int between(int from, int to) {
    return firstFrom(to) - firstFrom(from);
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = places.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isNamedDate(Sheet sheet, PageTree tree, int e) {
    Span span = tree.element(e).span();
    return span.length() > 0
        && span.length() <= LONGEST
        && tree.isNamed(e, "date")
        && isDate(sheet.document().text(span));
  }

  /** When somebody joined says nothing of a post. */
  private static boolean isParticular(Row line) {
    return Phrases.standard().starts("user-label", line);
  }

  /**
   * A date, with or without its year, or how long ago it was: "3 hours ago", "yesterday at noon".
   */
  static boolean isDate(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    return PublishedParser.mentionsDay(text) || isAgo(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isAgo(String folded) {
    Phrases phrases = Phrases.standard();
    if (phrases.of("days-ago-start").stream().anyMatch(p -> starts(folded, p))
        || phrases.of("days-ago-end").stream().anyMatch(p -> ends(folded, p))) {
      return true;
    }
    Matcher spell = SPELL.matcher(folded);
    int rest = folded.length();
    int end = -1;
    while (spell.find()) {
      if (phrases.of("time-unit").contains(spell.group(1))) {
        rest -= spell.end() - spell.start();
        end = spell.end();
      }
    }
    String after = end < 0 ? "" : folded.substring(end).strip();
    return end >= 0
        && (rest <= folded.length() / 2
            || phrases.of("days-ago-end").stream().anyMatch(word -> starts(after, word)));
  }

  private static boolean starts(String text, String word) {
    return text.startsWith(word)
        && (text.length() == word.length()
            || hasNoSpaces(word)
            || !Character.isLetter(text.charAt(word.length())));
  }

  private static boolean ends(String text, String word) {
    return text.endsWith(hasNoSpaces(word) ? word : " " + word);
  }

  private static boolean hasNoSpaces(String word) {
    return word.charAt(0) >= 0x2E80;
  }
}
