package org.wirecopy.noise.thread;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.document.Element;
import org.wirecopy.document.Span;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.noise.line.ElementUse;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.work.BinarySearch;

/** Tells where on a page dates stand, as they do beside posts: in full, or how long ago. */
public final class PostTimes {
  private static final int LONGEST = 70;
  private static final int LONGEST_HEADER = 250;
  private static final int LEAST = 5;
  private static final int LONGEST_WORD = 12;
  private static final int FIRST_WIDE = 0x2E80;

  /** "3 hours", "2h", "10 Monate". */
  private static final Pattern SPELL =
      Pattern.compile("\\d{1,3}\\s?(\\p{L}{1,12})", Pattern.UNICODE_CHARACTER_CLASS);

  private final LineLabels labels;
  private final PageTree tree;
  private int[] places = new int[0];
  private boolean looked;

  /** The dates of a page, which are looked for when they are first asked for. */
  public PostTimes(LineLabels labels, PageTree tree) {
    this.labels = labels;
    this.tree = tree;
  }

  private void look() {
    int[] found = new int[labels.size() + tree.size()];
    int count = 0;
    for (int row = 0; row < labels.size(); row++) {
      TextLine line = labels.row(row);
      if (line.text().length() <= LONGEST && !isParticular(line) && isDate(line.text())) {
        found[count++] = line.span().start();
      }
    }
    for (int e = 0; e < tree.size(); e++) {
      Element element = tree.element(e);
      if (element.name().equals("time")
          || element.attributes().containsKey("datetime")
          || isNamedDate(labels, tree, e)
          || isAtTheEdge(e)) {
        found[count++] = element.span().start();
      }
    }
    places = Arrays.copyOf(found, count);
    Arrays.sort(places);
    looked = true;
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
    if (!looked) {
      look();
    }
    return BinarySearch.firstFrom(places, offset);
  }

  private static boolean isNamedDate(LineLabels labels, PageTree tree, int e) {
    Span span = tree.element(e).span();
    return span.length() > 0
        && span.length() <= LONGEST
        && tree.isNamed(e, ElementUse.DATE)
        && isDate(labels.document().text(span));
  }

  /**
   * A date in an element of its own at the end of a line too long to be looked at, as behind the
   * title of the thread and the poster's name.
   */
  private boolean isAtTheEdge(int e) {
    Span span = tree.element(e).span();
    int row = span.length() < LEAST || span.length() > LONGEST ? -1 : labels.rowAt(span.start());
    if (row < 0 || row >= labels.size()) {
      return false;
    }
    TextLine line = labels.row(row);
    return line.text().length() > LONGEST
        && line.text().length() <= LONGEST_HEADER
        && line.span().contains(span)
        && (span.end() >= line.span().end() - 2 || isInTail(span, line))
        && !line.endsLikeASentence()
        && isDate(labels.document().text(span));
  }

  /** Words such as "o'clock" may stand behind. */
  private static boolean isInTail(Span span, TextLine line) {
    String text = line.text();
    int space = text.indexOf(' ', Math.max(0, text.length() - LONGEST));
    return span.start() >= line.span().end() - LONGEST
        && space >= 0
        && isDate(text.substring(space + 1));
  }

  /** When somebody joined says nothing of a post. */
  private static boolean isParticular(TextLine line) {
    return NoisePhrases.standard().starts("user-label", line);
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
    NoisePhrases phrases = NoisePhrases.standard();
    if (isOneOf(phrases.of("days-ago-start"), folded, true)
        || isOneOf(phrases.of("days-ago-end"), folded, false)) {
      return true;
    }
    int digit = 0;
    while (digit < folded.length() && !Character.isDigit(folded.charAt(digit))) {
      digit++;
    }
    return digit < folded.length() && isSpell(folded, digit);
  }

  private static boolean isSpell(String folded, int from) {
    NoisePhrases phrases = NoisePhrases.standard();
    Matcher spell = SPELL.matcher(folded).region(from, folded.length());
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
            || !after.isEmpty() && isOneOf(phrases.of("days-ago-end"), after, true));
  }

  /** Whether a text starts, or ends, with one of some words. */
  private static boolean isOneOf(Set<String> words, String text, boolean start) {
    for (int length = 2; length <= Math.min(LONGEST_WORD, text.length()); length++) {
      int at = start ? length : text.length() - length;
      boolean wide = text.charAt(start ? 0 : text.length() - 1) >= FIRST_WIDE;
      boolean whole =
          wide
              || (start
                  ? length == text.length() || !isOfAWord(text.charAt(at))
                  : at > 0 && text.charAt(at - 1) == ' ');
      if (whole && words.contains(start ? text.substring(0, at) : text.substring(at))) {
        return true;
      }
    }
    return wide(words, text, start);
  }

  /** "Today's" is no date. */
  private static boolean isOfAWord(char sign) {
    return Character.isLetter(sign) || sign == '\'' || sign == '’';
  }

  private static boolean wide(Set<String> words, String text, boolean start) {
    char edge = text.charAt(start ? 0 : text.length() - 1);
    return edge >= FIRST_WIDE && words.contains(String.valueOf(edge));
  }
}
