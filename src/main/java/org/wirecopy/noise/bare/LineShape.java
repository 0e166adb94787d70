package org.wirecopy.noise.bare;

import org.wirecopy.noise.line.TextLine;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.FunctionWords;

/**
 * What a line of bare text is like by itself: its words, its signs, how it starts and how it ends.
 * Taken in one pass over its characters and one over its words.
 */
final class LineShape {
  private static final String ENDS = ".!?…。！？؟।";
  private static final String CLOSERS = "\"'”’»)]」』）›";
  private static final String QUOTES = "\"“”„«»「」『』";
  private static final String BARS = "|/›»«‹·•→▶►▼▾×☰©®™>~●■◆★#＋+";
  private static final String COMMAS = ",，、،;；";
  private static final double SURE_LENGTH = 20;

  /** The index of its first word among the words of the page, and of the one after its last. */
  final int from;

  final int to;
  final int characters;
  final double function;
  final double capitals;
  final double shouted;
  final double digits;
  final int commas;
  final int stops;
  final int bars;
  final int quotes;
  final double wide;
  final boolean ends;
  final boolean hangs;
  final boolean startsLower;
  final boolean startsMark;
  final boolean hasAddress;
  final boolean hasTime;
  final boolean hasYear;

  /** A number for the words of the line, the same for lines of the same words. */
  final long print;

  private final double prose;

  LineShape(TextLine row, Tokens tokens, int from) {
    this.from = from;
    int word = from;
    int functionWords = 0;
    int upper = 0;
    int loud = 0;
    boolean year = false;
    long hash = 17;
    String all = tokens.original();
    for (; word < tokens.size() && tokens.start(word) < row.span().end(); word++) {
      int start = tokens.start(word);
      int end = tokens.end(word);
      functionWords += FunctionWords.standard().contains(tokens.word(word)) ? 1 : 0;
      hash = hash * 31 + tokens.word(word);
      char first = all.charAt(start);
      if (Character.isUpperCase(first)) {
        upper++;
        loud += end - start > 1 && Character.isUpperCase(all.charAt(end - 1)) ? 1 : 0;
      }
      year |= end - start == 4 && isYear(all, start);
    }
    this.to = word;
    this.print = hash;
    this.hasYear = year;
    int words = Math.max(1, to - from);
    this.function = (double) functionWords / words;
    this.capitals = (double) upper / words;
    this.shouted = (double) loud / words;
    String text = row.text();
    this.characters = text.length();
    int digit = 0;
    int comma = 0;
    int stop = 0;
    int bar = 0;
    int quote = 0;
    int far = 0;
    boolean address = false;
    boolean time = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c == ' ') {
        continue;
      }
      if (c >= '0' && c <= '9') {
        digit++;
      } else if (c >= 0x2E80) {
        far++;
        comma += COMMAS.indexOf(c) >= 0 ? 1 : 0;
        stop += ENDS.indexOf(c) >= 0 ? 1 : 0;
        quote += QUOTES.indexOf(c) >= 0 ? 1 : 0;
        bar += BARS.indexOf(c) >= 0 ? 1 : 0;
      } else if (!Character.isLetter(c)) {
        if (c == ':' && i > 0 && i + 1 < text.length()) {
          time |= isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1));
        }
        address |= c == '@' || c == '/' && i > 0 && text.charAt(i - 1) == '/';
        comma += COMMAS.indexOf(c) >= 0 ? 1 : 0;
        quote += QUOTES.indexOf(c) >= 0 ? 1 : 0;
        bar += BARS.indexOf(c) >= 0 ? 1 : 0;
        stop += ENDS.indexOf(c) >= 0 && isBreak(text, i + 1) ? 1 : 0;
      }
    }
    this.digits = (double) digit / characters;
    this.commas = comma;
    this.stops = stop;
    this.bars = bar;
    this.quotes = quote;
    this.wide = (double) far / characters;
    this.hasAddress = address;
    this.hasTime = time;
    int last = text.length() - 1;
    while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    this.ends = ENDS.indexOf(text.charAt(last)) >= 0 && !text.endsWith("...") && !endsOpen(text);
    this.hangs = ":：,，".indexOf(text.charAt(text.length() - 1)) >= 0;
    int first = text.codePointAt(0);
    this.startsLower = Character.isLowerCase(first);
    this.startsMark = !Character.isLetterOrDigit(first) && QUOTES.indexOf(text.charAt(0)) < 0;
    this.prose = likelyProse();
  }

  int words() {
    return to - from;
  }

  double wordLength() {
    return characters / (double) Math.max(1, words());
  }

  /** How much a line looks like a sentence or several, from 0 to 1. */
  double prose() {
    return prose;
  }

  boolean isProse() {
    return prose >= 0.5;
  }

  /** Its words, as far as they are prose. */
  double mass() {
    return words() * prose;
  }

  private double likelyProse() {
    double length = words() / (1 + 0.6 * wide);
    double evidence =
        -4
            + 0.25 * Math.min(length, SURE_LENGTH)
            + (ends ? 2 : 0)
            + (5 + 5 * wide) * Math.min(function, 0.4)
            - 3 * capitals
            - 4 * digits
            - 0.5 * Math.min(bars, 4);
    return 1 / (1 + Math.exp(-evidence));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isYear(String text, int start) {
    String century = text.substring(start, start + 2);
    return (century.equals("19") || century.equals("20"))
        && isDigit(text.charAt(start + 2))
        && isDigit(text.charAt(start + 3));
  }

  /** Teasers are cut with an ellipsis. */
  private static boolean endsOpen(String text) {
    return text.charAt(text.length() - 1) == '…';
  }

  private static boolean isBreak(String text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
