package org.wirecopy.fingerprint;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Arrays;
import org.wirecopy.token.Tokens;

/**
 * Chooses fingerprints among a document's shingles so that no shared run of a given length is
 * missed.
 *
 * <pre>{@code
 * Winnowing winnowing = Winnowing.guaranteeing(8);
 * Fingerprints fingerprints = winnowing.choose(tokens);
 * }</pre>
 *
 * <p>Of every {@code window} consecutive shingles of {@code k} words the one with the smallest hash
 * is chosen, the rightmost among equals. Any run of {@code k + window - 1} words that two documents
 * share therefore gives them a fingerprint in common, and on average {@code 2 / (window + 1)} of
 * the shingles are kept.
 *
 * <p>Immutable and safe for threads. Linear time; a window of hashes besides the result.
 *
 * <p>Saul Schleimer, Daniel S. Wilkerson and Alex Aiken, "Winnowing: Local Algorithms for Document
 * Fingerprinting", SIGMOD 2003, doi:10.1145/872757.872770.
 *
 * @param k the words in a shingle, at least 1
 * @param window the shingles in a window, at least 1
 */
public record Winnowing(int k, int window) {
  /**
   * Checks the sizes.
   *
   * @throws IllegalArgumentException if one is below 1
   */
  public Winnowing {
    if (k < 1 || window < 1) {
      throw new IllegalArgumentException(
          "k and window must be at least 1, were " + k + " and " + window);
    }
  }

  /**
   * Sizes under which a shared run of so many words is always found. Shingles take two thirds of
   * it: long enough to be rare, short enough to outlive an edit.
   *
   * @param words the length of the run, at least 3
   * @return winnowing with {@code k + window - 1 == words}
   * @throws IllegalArgumentException if {@code words} is below 3
   */
  public static Winnowing guaranteeing(int words) {
    if (words < 3) {
      throw new IllegalArgumentException("words must be at least 3, was " + words);
    }
    int k = 2 * words / 3;
    return new Winnowing(k, words - k + 1);
  }

  /**
   * The length of the run that is always found.
   *
   * @return {@code k + window - 1} words
   */
  public int guarantee() {
    return k + window - 1;
  }

  /**
   * How many fingerprints a shared run gives two documents in common at least.
   *
   * @param words the length of the run
   * @return 0 for a run shorter than the {@linkplain #guarantee() guarantee}
   */
  public int sharedIn(int words) {
    return Math.max(0, words - k + 1) / window;
  }

  /**
   * Chooses a document's fingerprints.
   *
   * @param tokens the document's words
   * @return the fingerprints; none for a document shorter than the {@linkplain #guarantee()
   *     guarantee}
   */
  public Fingerprints choose(Tokens tokens) {
    checkNotNull(tokens, "tokens");
    long[] shingles = Shingles.hash(tokens, k);
    int[] chosen = new int[2 * shingles.length / window + 16];
    int count = 0;
    int smallest = -1;
    for (int last = window - 1; last < shingles.length; last++) {
      int first = last - window + 1;
      if (count == chosen.length) {
        chosen = Arrays.copyOf(chosen, count * 2);
      }
      if (smallest < first) {
        smallest = rightmostSmallest(shingles, first, last);
        chosen[count++] = smallest;
      } else if (shingles[last] <= shingles[smallest]) {
        smallest = last;
        chosen[count++] = smallest;
      }
    }
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = shingles[chosen[i]];
    }
    return new Fingerprints(hashes, Arrays.copyOf(chosen, count));
  }

  /**
   * Chooses a document's fingerprints, so that equal documents share one however short they are:
   * one that is too short for the {@linkplain #guarantee() guarantee} gets a single fingerprint
   * that stands for all its words.
   *
   * @param tokens the document's words
   * @return the fingerprints; none for a document without words
   */
  public Fingerprints chooseForCopies(Tokens tokens) {
    checkNotNull(tokens, "tokens");
    Fingerprints chosen = choose(tokens);
    if (chosen.size() > 0 || tokens.size() == 0) {
      return chosen;
    }
    return new Fingerprints(Shingles.hash(tokens, tokens.size()), new int[] {0});
  }

  private static int rightmostSmallest(long[] shingles, int first, int last) {
    int smallest = last;
    for (int i = last - 1; i >= first; i--) {
      if (shingles[i] < shingles[smallest]) {
        smallest = i;
      }
    }
    return smallest;
  }
}
