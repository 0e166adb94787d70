package org.wirecopy.trace.attribution;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.Noise;

/**
 * Where agencies are named: the line around them and the brackets that hold them.
 *
 * @param document the document
 * @param mentions the agencies
 * @param line the line that they stand in
 * @param bracket the pair of brackets or slashes around them, brackets included, or {@code null}
 */
record Surroundings(CleanDocument document, Mentions mentions, Span line, @Nullable Span bracket) {
  /** No credit reaches farther in its line than this many units. */
  static final int REACH = 200;

  private static final int BRACKET_REACH = 80;
  private static final String OPENING = "([（【［〔〖{";
  private static final String CLOSING = ")]）】］〕〗}";

  static Surroundings of(CleanDocument document, Mentions mentions) {
    String text = document.inLines().text();
    int start = mentions.start();
    while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
      start--;
      if (mentions.start() - start > 10 * REACH) {
        break;
      }
    }
    int end = mentions.end();
    while (end < text.length()
        && !isLineEnd(text.charAt(end))
        && end - mentions.end() <= 10 * REACH) {
      end++;
    }
    Span line = new Span(start, end);
    return new Surroundings(document, mentions, line, bracket(text, line, mentions));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static @Nullable Span bracket(String text, Span line, Mentions mentions) {
    int open = mentions.start() - 1;
    int close = mentions.end();
    int first = Math.max(line.start(), open - BRACKET_REACH);
    int last = Math.min(line.end(), close + BRACKET_REACH);
    while (open >= first && OPENING.indexOf(text.charAt(open)) < 0) {
      if (CLOSING.indexOf(text.charAt(open)) >= 0) {
        return slashes(text, line, mentions);
      }
      open--;
    }
    while (close < last && CLOSING.indexOf(text.charAt(close)) < 0) {
      close++;
    }
    return open >= first && close < last
        ? new Span(open, close + 1)
        : slashes(text, line, mentions);
  }

  /** "/TASS/", "/ritzau/", "/Корр. БЕЛТА/". */
  private static @Nullable Span slashes(String text, Span line, Mentions mentions) {
    int close = mentions.end();
    while (close < line.end() && text.charAt(close) == ' ') {
      close++;
    }
    if (close >= line.end() || text.charAt(close) != '/') {
      return null;
    }
    int first = Math.max(line.start(), mentions.start() - 10);
    int open = text.lastIndexOf('/', mentions.start() - 1);
    boolean spaced = open == line.start() || open > first && text.charAt(open - 1) == ' ';
    return open >= first && spaced ? new Span(open, close + 1) : null;
  }

  /** What stands before the agencies in their line, or in their brackets. */
  String before() {
    int from = bracket == null ? line.start() : bracket.start() + 1;
    return text(Math.max(from, mentions.start() - REACH), mentions.start());
  }

  /** What follows the agencies in their line, or in their brackets. */
  String after() {
    int to = bracket == null ? line.end() : bracket.end() - 1;
    return text(mentions.end(), Math.min(to, mentions.end() + REACH));
  }

  /** What stands in the line before the agencies and their brackets. */
  String lineBefore() {
    int to = whole().start();
    return text(Math.max(line.start(), to - REACH), to);
  }

  /** What follows in the line after the agencies and their brackets. */
  String lineAfter() {
    int from = whole().end();
    return text(from, Math.min(line.end(), from + REACH));
  }

  /** The agencies with their brackets. */
  Span whole() {
    return bracket == null ? new Span(mentions.start(), mentions.end()) : bracket;
  }

  /** Whether the line is so long that what is before the agencies is cut. */
  boolean isDeepInLine() {
    return mentions.start() - line.start() > REACH;
  }

  /**
   * Whether the name belongs to a person: one given name stands right before it, and it is written
   * as a surname is, "Hanna Reuter". Behind a full name, "Jane Doe Reuters", it is an agency's.
   *
   * @param given the words from the phrase of credit to the name
   */
  boolean isSurname(String given) {
    return isCapitalized(given.strip()) && isCapitalized(text(mentions.start(), mentions.end()));
  }

  private static boolean isCapitalized(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.codePointAt(0))
        && word.codePoints().skip(1).allMatch(Character::isLowerCase);
  }

  boolean isIn(Noise noise) {
    int mark = document.markAt(mentions.start());
    return mark >= 0 && document.marks().get(mark).noise() == noise;
  }

  private String text(int from, int to) {
    return document.inLines().text().substring(from, Math.max(from, to));
  }
}
