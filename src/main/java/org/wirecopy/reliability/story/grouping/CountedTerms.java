package org.wirecopy.reliability.story.grouping;

/**
 * Terms and how often each stands in a text, packed: a term is 62 bits of its hash and what kind of
 * term it is. Two terms with the same hash are the same term (the chance of an accident is below
 * 10<sup>-5</sup> for ten million different ones).
 *
 * @param terms the terms, sorted
 * @param counts how often each stands there
 */
record CountedTerms(long[] terms, int[] counts) {
  private static final long COMMON = 1;
  private static final long PAIR = 2;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /** A name or a number, by the hash of its word. */
  static long word(long hash) {
    return hash & ~(COMMON | PAIR);
  }

  /** A common word, by the hash of its stem. */
  static long common(long hash) {
    return word(hash) | COMMON;
  }

  /** A pair of names, by the hashes of both. */
  static long pair(long first, long second) {
    long mixed = (first ^ Long.rotateLeft(second, 32)) * MULTIPLIER;
    return word(mixed ^ mixed >>> 32) | PAIR;
  }

  int size() {
    return terms.length;
  }

  /** Whether a term is a common word and no name, pair of names or number. */
  static boolean isCommon(long term) {
    return (term & COMMON) != 0;
  }

  /** Whether a term is a single word, and not a pair of names. */
  static boolean isWord(long term) {
    return (term & PAIR) == 0;
  }
}
