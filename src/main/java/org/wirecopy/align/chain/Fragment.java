package org.wirecopy.align.chain;

import java.util.List;

/**
 * A stretch of the left text and one of the right that say much the same, in units.
 *
 * @param leftFirst the first unit on the left
 * @param leftLast the last unit on the left
 * @param rightFirst the first unit on the right
 * @param rightLast the last unit on the right
 */
record Fragment(int leftFirst, int leftLast, int rightFirst, int rightLast) {
  /** The smallest fragment that holds some matches. */
  static Fragment around(List<UnitMatch> matches) {
    int leftFirst = Integer.MAX_VALUE;
    int leftLast = -1;
    int rightFirst = Integer.MAX_VALUE;
    int rightLast = -1;
    for (UnitMatch match : matches) {
      leftFirst = Math.min(leftFirst, match.left());
      leftLast = Math.max(leftLast, match.left());
      rightFirst = Math.min(rightFirst, match.right());
      rightLast = Math.max(rightLast, match.right());
    }
    return new Fragment(leftFirst, leftLast, rightFirst, rightLast);
  }

  boolean holds(UnitMatch match) {
    return leftFirst <= match.left()
        && match.left() <= leftLast
        && rightFirst <= match.right()
        && match.right() <= rightLast;
  }

  boolean overlapsOnTheLeft(Fragment other) {
    return leftFirst <= other.leftLast && other.leftFirst <= leftLast;
  }
}
