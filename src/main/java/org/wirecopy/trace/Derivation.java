package org.wirecopy.trace;

import static com.google.common.base.Preconditions.checkNotNull;

/**
 * How much of one document stems from another.
 *
 * @param left the id of the document that may be derived
 * @param right the id of the document that it may stem from
 * @param shared the share of left's words that stand in passages of the two, from 0 to 1
 * @param derived the share of left's words that stem from right as far as can be told, from 0 to 1:
 *     those that are the same in passages, and a part of those that echo the other text outside of
 *     them
 * @param verbatim the share of left's words that stand in runs of eight equal words and more that
 *     right holds too, from 0 to 1
 * @param resemblance the share of the two documents' words that they have in common, from 0 to 1,
 *     the same in both directions
 */
public record Derivation(
    String left, String right, double shared, double derived, double verbatim, double resemblance) {
  /**
   * Checks the shares.
   *
   * @throws IllegalArgumentException if a share is outside 0 to 1
   */
  public Derivation {
    checkNotNull(left, "left");
    checkNotNull(right, "right");
    for (double share : new double[] {shared, derived, verbatim, resemblance}) {
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException("shares must be from 0 to 1, was " + share);
      }
    }
  }

  /**
   * The same of two reports on one form, of which neither stems from the other.
   *
   * @return the pair with nothing derived
   */
  public Derivation ofOneForm() {
    return new Derivation(left, right, shared, 0, verbatim, resemblance);
  }

  /**
   * The same with other passages.
   *
   * @param share the share of left's words that stand in them, from 0 to 1
   * @return the pair with this share
   */
  public Derivation withShared(double share) {
    return new Derivation(left, right, share, derived, verbatim, resemblance);
  }
}
