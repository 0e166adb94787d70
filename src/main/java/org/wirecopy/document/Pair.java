package org.wirecopy.document;

import static com.google.common.base.Preconditions.checkNotNull;

/**
 * Two documents to compare.
 *
 * @param left the id of the one
 * @param right the id of the other; may be the same
 */
public record Pair(String left, String right) {
  /** Refuses {@code null}. */
  public Pair {
    checkNotNull(left, "left");
    checkNotNull(right, "right");
  }

  /**
   * The same two the other way round.
   *
   * @return right as left and left as right
   */
  public Pair turned() {
    return new Pair(right, left);
  }
}
