package org.wirecopy.trace;

import java.util.Arrays;
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

  /**
   * So many of them stand nowhere in the other text, and as many of its own not in this one; most
   * of those of a copy do, beside other words.
   */
  private static final double FEWEST_ABSENT = 0.2;

  private static final double NEARLY_ALL = 0.8;

  private FirstLook() {}

  /** Whether two texts deserve a closer look. */
  static boolean differInFacts(Tokens left, Tokens right) {
    BitSet same = new Coverage(right).covered(left);
    BitSet others = new BitSet();
    int all = 0;
    int capitals = 0;
    int last = -1;
    int next = same.nextClearBit(0);
    if (next >= left.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (i > next) {
        next = same.nextClearBit(i);
      }
      last = same.get(i) ? last : i;
      capitals += Character.isUpperCase(first(left, i)) ? 1 : 0;
      boolean isNear = next - i <= AROUND || last >= 0 && i - last <= AROUND;
      if (isNear && isMarked(left, i)) {
        all++;
        others.set(i, !same.get(i));
      }
    }
    boolean isCased = capitals > 0 && capitals < NEARLY_ALL * left.size();
    return !isCased
        || others.cardinality() >= FEWEST * all
            && absent(others, left, right) >= FEWEST_ABSENT * all
            && absent(marked(right), right, left) >= FEWEST_ABSENT * all;
  }

  private static char first(Tokens tokens, int word) {
    return tokens.original().charAt(tokens.start(word));
  }

  /** Whether a word begins with a capital or a digit. */
  private static boolean isMarked(Tokens tokens, int word) {
    char first = first(tokens, word);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  private static BitSet marked(Tokens tokens) {
    BitSet marked = new BitSet(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      marked.set(i, isMarked(tokens, i));
    }
    return marked;
  }

  /** How many words of a text stand nowhere in the other. */
  private static int absent(BitSet words, Tokens text, Tokens other) {
    Known known = Known.of(other);
    return (int) words.stream().filter(i -> !known.contains(text.word(i))).count();
  }

  /** The different words of a text, sorted. */
  private record Known(long[] words) {
    static Known of(Tokens tokens) {
      long[] words = new long[tokens.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = tokens.word(i);
      }
      Arrays.sort(words);
      return new Known(words);
    }

    boolean contains(long word) {
      return Arrays.binarySearch(words, word) >= 0;
    }
  }
}
