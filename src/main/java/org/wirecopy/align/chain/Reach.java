package org.wirecopy.align.chain;

/**
 * How often each part of the left text was reached when passages were extended beyond their runs of
 * equal words.
 *
 * <p>In a list of entries of one form, or a text of few different words, every entry goes on as
 * every other does, and each of many passages could be extended to the end of the text. So each
 * part is reached {@value #OFTEN} times at the most, the best passages first: work grows with the
 * length of the text and not with its square.
 */
final class Reach {
  private static final int OFTEN = 16;
  private static final int PART = 16;

  private final int[] reached;

  /**
   * Nothing was reached yet.
   *
   * @param words how many words the left text has
   */
  Reach(int words) {
    this.reached = new int[words / PART + 1];
  }

  /**
   * Counts that a passage is about to be extended from a place.
   *
   * @param word the index of the word on the left
   * @return whether that may be done
   */
  boolean from(int word) {
    return reached[word / PART]++ < OFTEN;
  }
}
