package org.wirecopy.reliability.story.grouping;

/**
 * What two documents share, term by term: how much, and on how many terms it rests. Two reports on
 * one event share its people, places and numbers; two texts on one person share little but that
 * name, however often it is repeated.
 *
 * <p>Not safe for threads. The effective number of terms is the inverse participation ratio of
 * their weights (Hill number of order 2: Hill, "Diversity and evenness", Ecology 1973,
 * doi:10.2307/1934352).
 */
final class SharedTerms {
  private static final double FEWEST = 2;

  /** In more documents, more pairs agree on a few names by chance. */
  private static final double MORE_FOR_TENFOLD = 3;

  private static final double MOST = 5;
  private static final double HANDFUL = 10;

  private double sum;
  private double squares;
  private int terms;
  private int words;
  private int rare;

  /** Adds a term that both have; a pair of names is no word, and few texts have a rare one. */
  void add(double weight, boolean isWord, boolean isRare) {
    sum += weight;
    squares += weight * weight;
    terms++;
    words += isWord ? 1 : 0;
    rare += isRare ? 1 : 0;
  }

  boolean isEmpty() {
    return terms == 0;
  }

  void clear() {
    sum = 0;
    squares = 0;
    terms = 0;
    words = 0;
    rare = 0;
  }

  /** The sum of the weights. */
  double sum() {
    return sum;
  }

  /** How many of the terms hardly any other text has. */
  int rare() {
    return rare;
  }

  /** How many of the terms are single words. */
  int words() {
    return words;
  }

  /**
   * How many terms are common ground enough.
   *
   * @param documents the number of documents among which two are looked for
   */
  static double enough(int documents) {
    return Math.min(MOST, FEWEST + MORE_FOR_TENFOLD * Math.max(0, Math.log10(documents / HANDFUL)));
  }

  /**
   * How broad the common ground is, from 0 to 1.
   *
   * @param enough the effective number of terms for 1
   */
  double breadth(double enough) {
    double share = squares > 0 ? sum * sum / squares / enough : 0;
    return Math.min(1, share * share);
  }
}
