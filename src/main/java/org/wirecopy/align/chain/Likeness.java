package org.wirecopy.align.chain;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.wirecopy.token.Tokens;

/**
 * Tells words that are spellings or forms of one another ("Uyghurs" and "Uighurs", "orders" and
 * "ordered") from others.
 */
final class Likeness {
  private static final int SHORTEST = 4;
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(3);

  private Likeness() {}

  /** Whether a word of one side is equal to a word of the other. */
  static boolean equal(Tokens left, int i, Tokens right, int j) {
    return left.word(i) == right.word(j);
  }

  /**
   * Whether two different words are near in spelling: at most a third of the longer one's letters
   * changed.
   */
  static boolean near(Tokens left, int i, Tokens right, int j) {
    int longer = Math.max(left.end(i) - left.start(i), right.end(j) - right.start(j));
    int shorter = Math.min(left.end(i) - left.start(i), right.end(j) - right.start(j));
    boolean comparable = shorter >= SHORTEST && longer <= 40 && longer - shorter <= 3;
    if (!comparable || !beginAlike(left, i, right, j)) {
      return false;
    }
    int distance = DISTANCE.apply(left.text(i), right.text(j));
    return distance >= 0 && 3 * distance <= longer;
  }

  /**
   * Spellings and forms of a word begin with the same letter nearly always, and to ask that first
   * saves most of the work.
   */
  private static boolean beginAlike(Tokens left, int i, Tokens right, int j) {
    char a = left.original().charAt(left.start(i));
    char b = right.original().charAt(right.start(j));
    return a == b || Character.toLowerCase(a) == Character.toLowerCase(b);
  }
}
