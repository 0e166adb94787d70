package org.wirecopy.trace.verdict;

import java.util.BitSet;
import org.wirecopy.fingerprint.Shingles;
import org.wirecopy.token.Tokens;
import org.wirecopy.work.LongSet;

/**
 * Counts the words of a text that stand word for word in another: those in runs of {@value #RUN}
 * equal words and more, wherever the other holds them. Nothing is estimated, and no order is asked
 * of the runs.
 *
 * <p>Linear in the words of both.
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
    long[] runs = Shingles.hash(other, RUN);
    LongSet known = new LongSet(runs.length);
    for (long run : runs) {
      known.add(run);
    }
    long[] own = Shingles.hash(text, RUN);
    BitSet held = new BitSet(text.size());
    for (int i = 0; i < own.length; i++) {
      if (known.contains(own[i])) {
        held.set(i, i + RUN);
      }
    }
    return text.size() == 0 ? 0 : (double) held.cardinality() / text.size();
  }
}
