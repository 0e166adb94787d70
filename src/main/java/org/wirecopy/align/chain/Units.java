package org.wirecopy.align.chain;

import java.util.Arrays;
import org.wirecopy.token.phrase.Sentences;

/**
 * The sentences of a text as units of comparison: one of fewer than {@value #SHORTEST} words goes
 * with the next, and one of more than {@value #LONGEST} (a list, a text without full stops) is cut
 * into equal parts, so that units carry comparable weight.
 */
final class Units {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 30;

  private final int[] firsts;

  private Units(int[] firsts) {
    this.firsts = firsts;
  }

  static Units of(Alignable side) {
    Sentences sentences = side.sentences();
    int size = side.tokens().size();
    int[] firsts = new int[sentences.count() + size / LONGEST + 1];
    int count = 0;
    int from = 0;
    for (int s = 1; s <= sentences.count(); s++) {
      int words = sentences.first(s) - from;
      if (words >= SHORTEST || s == sentences.count()) {
        int parts = (words + LONGEST - 1) / LONGEST;
        for (int part = 0; part < parts; part++) {
          firsts[count++] = from + (int) ((long) words * part / parts);
        }
        from = sentences.first(s);
      }
    }
    firsts[count] = size;
    return new Units(Arrays.copyOf(firsts, count + 1));
  }

  int count() {
    return firsts.length - 1;
  }

  /** The index of a unit's first word; of the unit after the last, the number of words. */
  int first(int unit) {
    return firsts[unit];
  }
}
