package org.wirecopy.align.chain;

import java.util.Arrays;
import org.wirecopy.token.Tokens;

/**
 * The stems of two texts, numbered, with what each is worth: the logarithm of its inverse sentence
 * frequency in the two texts together.
 *
 * <p>That rarity is taken from the pair and not from the corpus, so that a pair gives the same
 * passages whatever else is in the run, and so that the words of the subject, which both texts are
 * full of, count little.
 */
final class Terms {
  private final int[] left;
  private final int[] right;
  private final double[] weights;

  private Terms(int[] left, int[] right, double[] weights) {
    this.left = left;
    this.right = right;
    this.weights = weights;
  }

  static Terms of(Tokens left, Units leftUnits, Tokens right, Units rightUnits) {
    long[] stems = new long[left.size() + right.size()];
    for (int i = 0; i < left.size(); i++) {
      stems[i] = left.stem(i);
    }
    for (int i = 0; i < right.size(); i++) {
      stems[left.size() + i] = right.stem(i);
    }
    long[] different = Arrays.stream(stems).sorted().distinct().toArray();
    int[] terms = new int[stems.length];
    for (int i = 0; i < stems.length; i++) {
      terms[i] = Arrays.binarySearch(different, stems[i]);
    }
    int[] leftTerms = Arrays.copyOf(terms, left.size());
    int[] rightTerms = Arrays.copyOfRange(terms, left.size(), terms.length);
    int[] units = new int[different.length];
    count(leftTerms, leftUnits, units);
    count(rightTerms, rightUnits, units);
    double all = leftUnits.count() + rightUnits.count();
    return new Terms(
        leftTerms, rightTerms, Arrays.stream(units).mapToDouble(n -> Math.log(all / n)).toArray());
  }

  /** Counts in how many units each term occurs. */
  private static void count(int[] terms, Units units, int[] counts) {
    int[] lastUnit = new int[counts.length];
    for (int unit = 0; unit < units.count(); unit++) {
      for (int i = units.first(unit); i < units.first(unit + 1); i++) {
        if (lastUnit[terms[i]] != unit + 1) {
          lastUnit[terms[i]] = unit + 1;
          counts[terms[i]]++;
        }
      }
    }
  }

  /** The terms of the left text's words; not to be changed. */
  int[] left() {
    return left;
  }

  /** The terms of the right text's words; not to be changed. */
  int[] right() {
    return right;
  }

  /** How many different terms there are. */
  int count() {
    return weights.length;
  }

  double weight(int term) {
    return weights[term];
  }
}
