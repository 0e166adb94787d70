package org.wirecopy.match;

/**
 * Two documents that share fingerprints, and so deserve a closer look.
 *
 * @param left the index of the one, at most {@code right}; the same as {@code right} for a
 *     repetition inside a document
 * @param right the index of the other
 * @param shared how many pairs of equal fingerprints they have, at least 1
 */
public record Candidate(int left, int right, int shared) {
  /**
   * Whether both are one document.
   *
   * @return true for a repetition inside a document
   */
  public boolean isInside() {
    return left == right;
  }
}
