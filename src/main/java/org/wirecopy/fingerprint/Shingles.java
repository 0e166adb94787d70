package org.wirecopy.fingerprint;

import static com.google.common.base.Preconditions.checkNotNull;

import org.wirecopy.token.Tokens;

/**
 * The shingles of a text: every run of {@code k} consecutive words, as a 64-bit hash.
 *
 * <pre>{@code
 * long[] hashes = Shingles.hash(tokens, 5);   // hashes[i] stands for words i to i + 4
 * }</pre>
 *
 * <p>Equal runs have equal hashes in every run of the program; different runs have different ones
 * but for an accident of about one in 2<sup>64</sup>. Time is linear in the words, whatever {@code
 * k}: a polynomial over the words' hashes rolls along and is mixed so that all its bits count.
 *
 * <p>Andrei Z. Broder, "On the resemblance and containment of documents", SEQUENCES 1997,
 * doi:10.1109/SEQUEN.1997.666900; the rolling hash is that of Karp and Rabin,
 * doi:10.1147/rd.312.0249.
 */
public final class Shingles {
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private Shingles() {}

  /**
   * Hashes every shingle.
   *
   * @param tokens the words
   * @param k the words in a shingle, at least 1
   * @return one hash for each of the {@code max(0, size - k + 1)} shingles, in order
   * @throws IllegalArgumentException if {@code k} is below 1
   */
  public static long[] hash(Tokens tokens, int k) {
    checkNotNull(tokens, "tokens");
    if (k < 1) {
      throw new IllegalArgumentException("k must be at least 1, was " + k);
    }
    long[] hashes = new long[Math.max(0, tokens.size() - k + 1)];
    long leaving = power(k);
    long rolling = 0;
    for (int i = 0; i < tokens.size(); i++) {
      rolling = rolling * BASE + tokens.word(i);
      if (i >= k) {
        rolling -= tokens.word(i - k) * leaving;
      }
      if (i >= k - 1) {
        hashes[i - k + 1] = mixed(rolling);
      }
    }
    return hashes;
  }

  /** The finaliser of SplitMix64 without its last step: two multiplications. */
  private static long mixed(long rolling) {
    long mixed = (rolling ^ rolling >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }

  private static long power(int k) {
    long power = 1;
    for (int i = 0; i < k; i++) {
      power *= BASE;
    }
    return power;
  }
}
