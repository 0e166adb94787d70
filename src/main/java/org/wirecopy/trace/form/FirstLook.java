package org.wirecopy.trace.form;

import java.util.BitSet;
import org.wirecopy.fingerprint.Coverage;
import org.wirecopy.token.Tokens;

/**
 * A cheap look whether two texts may be reports on one form: whether, around the places where they
 * differ, a good part of the words with capitals or digits is other. Most copies are told by that
 * at once.
 */
final class FirstLook {
  /** How many words before and behind a difference are looked at. */
  private static final int AROUND = 12;

  private static final double FEWEST = 0.25;

  /** In so many places as a share of these words, others stand between the same two words. */
  private static final double FEWEST_REPLACED = 0.1;

  private static final double NEARLY_ALL = 0.8;

  private FirstLook() {}

  /** Whether two texts deserve a closer look. */
  static boolean differInFacts(Tokens left, Tokens right) {
    int capitals = capitals(left);
    boolean isCased = capitals > 0 && capitals < NEARLY_ALL * left.size();
    if (!isCased) {
      return new Coverage(right).of(left) < 1;
    }
    int replaced = Replacements.between(left, right);
    return replaced > 0 && isMuch(left, right, replaced);
  }

  /** Whether words were put in for others in a good part of what could be other. */
  private static boolean isMuch(Tokens left, Tokens right, int replaced) {
    BitSet same = new Coverage(right).covered(left);
    int all = 0;
    int others = 0;
    int last = -1;
    int next = same.nextClearBit(0);
    for (int i = 0; i < left.size(); i++) {
      if (i > next) {
        next = same.nextClearBit(i);
      }
      last = same.get(i) ? last : i;
      boolean isNear = next - i <= AROUND || last >= 0 && i - last <= AROUND;
      if (isNear && Replacements.isMarked(left, i)) {
        all++;
        others += same.get(i) ? 0 : 1;
      }
    }
    return others >= FEWEST * all && replaced >= FEWEST_REPLACED * all;
  }

  private static int capitals(Tokens tokens) {
    int capitals = 0;
    for (int i = 0; i < tokens.size(); i++) {
      capitals += Character.isUpperCase(first(tokens, i)) ? 1 : 0;
    }
    return capitals;
  }

  private static char first(Tokens tokens, int word) {
    return tokens.original().charAt(tokens.start(word));
  }
}
