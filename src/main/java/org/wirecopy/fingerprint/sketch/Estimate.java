package org.wirecopy.fingerprint.sketch;

/**
 * A share that was estimated, with how far the estimate is off as a rule.
 *
 * <pre>{@code
 * Estimate resemblance = one.resemblance(other);
 * boolean surelyAlike = resemblance.value() - 3 * resemblance.standardError() > 0.5;
 * }</pre>
 *
 * <p>About two estimates in three lie within one standard error of the truth, and 19 in 20 within
 * two. Immutable and safe for threads.
 *
 * @param value the estimated share, from 0 to 1
 * @param standardError the standard error of the value, in the same unit, at least 0
 */
public record Estimate(double value, double standardError) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if {@code value} is outside 0 to 1 or {@code standardError} is
   *     negative or no number
   */
  public Estimate {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("value must be from 0 to 1, was " + value);
    }
    if (!(standardError >= 0)) {
      throw new IllegalArgumentException("standardError must be at least 0, was " + standardError);
    }
  }
}
