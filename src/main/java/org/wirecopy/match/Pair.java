package org.wirecopy.match;

/**
 * Two documents to compare.
 *
 * @param left the id of the one
 * @param right the id of the other; may be the same
 */
public record Pair(String left, String right) {
  /**
   * The same two the other way round.
   *
   * @return right as left and left as right
   */
  public Pair turned() {
    return new Pair(right, left);
  }
}
