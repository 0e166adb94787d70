package org.wirecopy.reliability;

/**
 * A score with its interval, all from 0 to 1.
 *
 * @param value the best estimate
 * @param low the lower end of the 90 % interval
 * @param high the upper end of the 90 % interval
 */
public record Score(double value, double low, double high) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException unless {@code 0 <= low <= value <= high <= 1}
   */
  public Score {
    if (!(0 <= low && low <= value && value <= high && high <= 1)) {
      throw new IllegalArgumentException(
          "a score must satisfy 0 <= low <= value <= high <= 1, was "
              + low
              + ", "
              + value
              + ", "
              + high);
    }
  }
}
