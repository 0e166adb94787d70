package org.wirecopy.trace.verdict;

import java.util.Arrays;
import java.util.BitSet;
import org.wirecopy.fingerprint.Shingles;
import org.wirecopy.token.Tokens;

/**
 * Counts the words of a text that stand word for word in another: those in runs of {@value #RUN}
 * equal words and more, wherever the other holds them. Nothing is estimated, and no order is asked
 * of the runs.
 *
 * <p>Linear in the words of the one, and the time to sort those of the other.
 */
final class VerbatimWords {
  /** Shorter runs are what any two texts on one subject share. */
  static final int RUN = 8;

  private VerbatimWords() {}

  /**
   * The share of a text's words in runs that another holds too.
   *
   * @param text the words of the text
   * @param other the words of the other
   * @return from 0 to 1
   */
  static double share(Tokens text, Tokens other) {
    long[] known = Shingles.hash(other, RUN);
    Arrays.sort(known);
    long[] own = Shingles.hash(text, RUN);
    BitSet held = new BitSet(text.size());
    for (int i = 0; i < own.length; i++) {
      if (Arrays.binarySearch(known, own[i]) >= 0) {
        held.set(i, i + RUN);
      }
    }
    return text.size() == 0 ? 0 : (double) held.cardinality() / text.size();
  }
}
