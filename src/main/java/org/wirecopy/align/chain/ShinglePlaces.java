package org.wirecopy.align.chain;

import java.util.Arrays;
import org.wirecopy.fingerprint.Shingles;
import org.wirecopy.token.Tokens;

/**
 * Where each shingle of a text stands in it, in order.
 *
 * <p>Built in one pass over the words; twenty to twenty-eight bytes a word. A look-up costs the
 * same however often other shingles stand in the text, since the places of one are chained by
 * themselves. Most look-ups are for what is not there, which takes ten tries where four slots of
 * five are taken, and not two where half of them are at the most. Linear probing: Knuth, "The Art
 * of Computer Programming", volume 3, section 6.4.
 */
final class ShinglePlaces {
  private final int words;
  private final long[] shingles;
  private final int[] firsts;
  private final int[] next;

  /**
   * Looks for the shingles of a text.
   *
   * @param tokens the words of the text
   * @param words how many words a shingle has, at least 1
   */
  ShinglePlaces(Tokens tokens, int words) {
    this.words = words;
    this.shingles = Shingles.hash(tokens, words);
    this.firsts = new int[Integer.highestOneBit(Math.max(8, shingles.length)) * 4];
    this.next = new int[shingles.length];
    Arrays.fill(firsts, -1);
    for (int i = shingles.length - 1; i >= 0; i--) {
      int slot = slot(shingles[i]);
      next[i] = firsts[slot];
      firsts[slot] = i;
    }
  }

  /** How many words a shingle has. */
  int words() {
    return words;
  }

  /** For each shingle the place of the same that comes after it, -1 behind the last. */
  int[] following() {
    return next;
  }

  /** The first place of a shingle, -1 if it has none. */
  int first(long shingle) {
    return firsts[slot(shingle)];
  }

  /** The place of the same shingle that comes after one, -1 behind the last. */
  int next(int place) {
    return next[place];
  }

  /** Where a shingle's first place is kept, or would be. */
  private int slot(long shingle) {
    int slot = (int) (shingle >>> 32) & (firsts.length - 1);
    while (firsts[slot] >= 0 && shingles[firsts[slot]] != shingle) {
      slot = (slot + 1) & (firsts.length - 1);
    }
    return slot;
  }
}
