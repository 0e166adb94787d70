package org.wirecopy.reliability.story.grouping;

import java.util.Arrays;
import java.util.List;
import org.wirecopy.work.LongNumbers;

/** Counts terms; not safe for threads. */
final class TermCounts {
  private final LongNumbers known = new LongNumbers();
  private long[] terms = new long[64];
  private int[] counts = new int[64];

  /** The terms of copies of one text: each as often as in the one that has it most often. */
  static CountedTerms most(List<CountedTerms> copies) {
    if (copies.size() == 1) {
      return copies.get(0);
    }
    TermCounts all = new TermCounts();
    for (CountedTerms copy : copies) {
      for (int i = 0; i < copy.size(); i++) {
        all.raise(copy.terms()[i], copy.counts()[i]);
      }
    }
    return all.counted();
  }

  void add(long term, int count) {
    int number = number(term);
    counts[number] += count;
  }

  private void raise(long term, int count) {
    int number = number(term);
    counts[number] = Math.max(counts[number], count);
  }

  private int number(long term) {
    int number = known.number(term);
    if (number == terms.length) {
      terms = Arrays.copyOf(terms, 2 * number);
      counts = Arrays.copyOf(counts, 2 * number);
    }
    terms[number] = term;
    return number;
  }

  boolean has(long term) {
    return known.has(term);
  }

  /** All terms, sorted. */
  CountedTerms counted() {
    long[] sorted = Arrays.copyOf(terms, known.size());
    Arrays.sort(sorted);
    int[] ordered = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      ordered[i] = counts[known.number(sorted[i])];
    }
    return new CountedTerms(sorted, ordered);
  }
}
