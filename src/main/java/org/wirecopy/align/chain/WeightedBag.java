package org.wirecopy.align.chain;

import java.util.Arrays;

/** The different terms of a run of words, in rising order, each with its frequency times weight. */
final class WeightedBag {
  private final int[] terms;
  private final double[] values;
  private final double length;

  private WeightedBag(int[] terms, double[] values, double length) {
    this.terms = terms;
    this.values = values;
    this.length = length;
  }

  static WeightedBag of(int[] words, int from, int to, Terms vocabulary) {
    int[] terms = Arrays.copyOfRange(words, from, to);
    Arrays.sort(terms);
    double[] values = new double[terms.length];
    double squares = 0;
    int count = 0;
    for (int i = 0; i < terms.length; ) {
      int next = i;
      while (next < terms.length && terms[next] == terms[i]) {
        next++;
      }
      double value = (next - i) * vocabulary.weight(terms[i]);
      terms[count] = terms[i];
      values[count++] = value;
      squares += value * value;
      i = next;
    }
    return new WeightedBag(
        Arrays.copyOf(terms, count), Arrays.copyOf(values, count), Math.sqrt(squares));
  }

  /** How alike two runs of words are: the cosine of their bags, from 0 to 1. */
  static double cosine(Terms terms, int leftFrom, int leftTo, int rightFrom, int rightTo) {
    return of(terms.left(), leftFrom, leftTo, terms)
        .cosine(of(terms.right(), rightFrom, rightTo, terms));
  }

  int size() {
    return terms.length;
  }

  int term(int index) {
    return terms[index];
  }

  /** The cosine of the angle between two bags, 0 if either weighs nothing. */
  double cosine(WeightedBag other) {
    double product = 0;
    for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
      int order = Integer.compare(terms[i], other.terms[j]);
      if (order == 0) {
        product += values[i] * other.values[j];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return length == 0 || other.length == 0 ? 0 : product / (length * other.length);
  }

  /** Twice the number of terms in common over the number of terms of both, from 0 to 1. */
  double dice(WeightedBag other) {
    int common = 0;
    for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
      int order = Integer.compare(terms[i], other.terms[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return 2.0 * common / Math.max(1, terms.length + other.terms.length);
  }
}
