package org.wirecopy.trace;

/**
 * How much of one document stems from another.
 *
 * @param left the id of the document that may be derived
 * @param right the id of the document that it may stem from
 * @param derived the share of left's words that stem from right, from 0 to 1
 * @param resemblance the share of the two documents' words that they have in common, from 0 to 1,
 *     the same in both directions
 */
public record Derivation(String left, String right, double derived, double resemblance) {
  /**
   * Checks the shares.
   *
   * @throws IllegalArgumentException if a share is outside 0 to 1
   */
  public Derivation {
    if (!(derived >= 0 && derived <= 1 && resemblance >= 0 && resemblance <= 1)) {
      throw new IllegalArgumentException(
          "shares must be from 0 to 1, were " + derived + " and " + resemblance);
    }
  }
}
