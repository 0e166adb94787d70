package org.wirecopy.trace.form;

import org.wirecopy.token.Tokens;
import org.wirecopy.work.LongSet;

/**
 * Counts, without aligning two texts, where one has other words than the other between the same two
 * words: runs of a few words that stand nowhere in the other text, with a capital or a digit among
 * them. What one text has more than the other, such as a banner, is none.
 *
 * <p>Linear in the words of both.
 */
final class Replacements {
  /** A longer run is a sentence, not what fills a slot. */
  private static final int LONGEST = 8;

  private final Tokens text;
  private final LongSet others;
  private int next;
  private int from;

  /** The places of one text, in order. */
  private Replacements(Tokens text, LongSet others) {
    this.text = text;
    this.others = others;
  }

  /**
   * How many places differ so.
   *
   * @param left the words of the one text
   * @param right the words of the other
   * @return how many runs of {@code left} stand where {@code right} has one of its own
   */
  static int between(Tokens left, Tokens right) {
    Replacements here = new Replacements(left, words(right));
    Replacements there = new Replacements(right, words(left));
    LongSet surroundings = new LongSet(right.size() / 2 + 1);
    while (there.advance()) {
      surroundings.add(there.surroundings());
    }
    int count = 0;
    while (here.advance()) {
      count += surroundings.contains(here.surroundings()) ? 1 : 0;
    }
    return count;
  }

  /** The different words of a text. */
  private static LongSet words(Tokens tokens) {
    LongSet words = new LongSet(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }

  /** Whether a word begins with a capital or a digit. */
  static boolean isMarked(Tokens tokens, int word) {
    char first = tokens.original().charAt(tokens.start(word));
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  /** Goes on to the next place, if there is one. */
  private boolean advance() {
    while (next < text.size()) {
      from = next;
      boolean isMarked = false;
      while (next < text.size() && !others.contains(text.word(next))) {
        isMarked |= isMarked(text, next);
        next++;
      }
      if (isMarked && next - from <= LONGEST) {
        return true;
      }
      next = Math.max(next, from + 1);
    }
    return false;
  }

  /** The words on both sides of the place, as one number; the ends of a text count as words. */
  private long surroundings() {
    long before = from == 0 ? 0 : text.word(from - 1);
    long behind = next == text.size() ? 0 : text.word(next);
    return Long.rotateLeft(before, 1) ^ behind;
  }
}
