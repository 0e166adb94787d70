package org.wirecopy.align.chain;

import static com.google.common.base.Preconditions.checkNotNull;

import org.wirecopy.token.Tokens;

/**
 * Counts words in a table of fixed size: words whose hashes fall into one cell are counted
 * together, which makes a rare word look common now and then and never the other way round.
 *
 * <p>Not safe for threads; each counts for itself, and the counts are {@linkplain #add(WordCounts)
 * added} in the end, in any order.
 *
 * <p>One row of the sketch of Cormode and Muthukrishnan, "An improved data stream summary: the
 * count-min sketch and its applications", Journal of Algorithms 2005,
 * doi:10.1016/j.jalgor.2003.12.001.
 */
public final class WordCounts {
  private static final int MOST_BITS = 20;
  private static final int FEWEST_BITS = 4;

  private final int shift;
  private final int[] cells;
  private long total;

  private WordCounts(int bits) {
    this.shift = Long.SIZE - bits;
    this.cells = new int[1 << bits];
  }

  /**
   * A table for any number of words: four megabytes.
   *
   * @return a table without counts
   */
  public static WordCounts large() {
    return new WordCounts(MOST_BITS);
  }

  /**
   * A table that is large enough for some words.
   *
   * @param words how many words will be counted
   * @return a table without counts
   */
  static WordCounts of(long words) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(words * 4);
    return new WordCounts(Math.max(FEWEST_BITS, Math.min(MOST_BITS, bits)));
  }

  /**
   * Counts the words of a text.
   *
   * @param tokens the words
   */
  public void add(Tokens tokens) {
    checkNotNull(tokens, "tokens");
    for (int i = 0; i < tokens.size(); i++) {
      cells[cell(tokens.word(i))]++;
    }
    total += tokens.size();
  }

  /**
   * Adds what another table of the same size counted.
   *
   * @param other the other table
   */
  public void add(WordCounts other) {
    checkNotNull(other, "other");
    for (int i = 0; i < cells.length; i++) {
      cells[i] += other.cells[i];
    }
    total += other.total;
  }

  /** How often a word was counted, at least. */
  int get(long word) {
    return cells[cell(word)];
  }

  /**
   * How many words were counted.
   *
   * @return the number of words, repetitions included
   */
  public long total() {
    return total;
  }

  /**
   * How many cells the table has.
   *
   * @return a power of two
   */
  public int cells() {
    return cells.length;
  }

  /**
   * What was counted in a cell, to be kept.
   *
   * @param cell the cell, from 0
   * @return how many words
   */
  public int in(int cell) {
    return cells[cell];
  }

  /**
   * Adds what was counted in a cell of another table of the same size.
   *
   * @param cell the cell, from 0
   * @param count how many words
   */
  public void add(int cell, int count) {
    cells[cell] += count;
    total += count;
  }

  private int cell(long word) {
    return (int) (word >>> shift);
  }
}
