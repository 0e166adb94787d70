package org.wirecopy.reliability.story.grouping;

import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;
import java.util.Map;

/**
 * Terms and how often each stands in a text, packed: a term is 62 bits of its hash and what kind of
 * term it is. Two terms with the same hash are the same term (the chance of an accident is below
 * 10<sup>-5</sup> for ten million different ones).
 *
 * @param terms the terms, in the order of their words
 * @param counts how often each stands there
 */
record CountedTerms(long[] terms, int[] counts) {
  private static final long COMMON = 1;
  private static final long PAIR = 2;

  static CountedTerms of(Map<String, Integer> counted) {
    String[] sorted = counted.keySet().toArray(new String[0]);
    Arrays.sort(sorted);
    long[] terms = new long[sorted.length];
    int[] counts = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      terms[i] = packed(sorted[i]);
      counts[i] = counted.getOrDefault(sorted[i], 0);
    }
    return new CountedTerms(terms, counts);
  }

  private static long packed(String term) {
    long hash = Hashing.komihash5_0().hashCharsToLong(term) & ~(COMMON | PAIR);
    return hash | (StoryTerms.isCommon(term) ? COMMON : 0) | (term.indexOf(' ') < 0 ? 0 : PAIR);
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
