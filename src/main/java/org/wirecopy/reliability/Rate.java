package org.wirecopy.reliability;

import static com.google.common.base.Preconditions.checkNotNull;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * How many of some texts show a thing, with an interval for the share among all texts of their
 * source.
 *
 * <p>The interval is the equal-tailed 90 % interval of the Beta distribution that Jeffreys' prior,
 * Beta(½, ½), becomes by the counts (Brown, Cai and DasGupta, "Interval estimation for a binomial
 * proportion", Statistical Science 2001, doi:10.1214/ss/1009213286); it reaches to 0 where none
 * show it and to 1 where all do.
 *
 * @param name what is counted, for example {@code byline}
 * @param count how many show it
 * @param of how many were looked at, at least {@code count}
 * @param low the lower end of the interval, from 0 to 1
 * @param high the upper end of the interval, from 0 to 1
 */
public record Rate(String name, int count, int of, double low, double high) {
  private static final double TAIL = 0.05;
  private static final double PRIOR = 0.5;
  private static final int HALVINGS = 50;

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException unless {@code 0 <= count <= of}
   */
  public Rate {
    checkNotNull(name, "name");
    if (count < 0 || count > of) {
      throw new IllegalArgumentException(
          "count must be from 0 to " + of + ", the number looked at, was " + count);
    }
  }

  /**
   * The rate with its interval.
   *
   * @param name what is counted
   * @param count how many have it
   * @param of how many were looked at
   * @return the rate
   */
  public static Rate of(String name, int count, int of) {
    checkNotNull(name, "name");
    double a = count + PRIOR;
    double b = of - count + PRIOR;
    double low = count == 0 ? 0 : quantile(TAIL, a, b);
    double high = count == of ? 1 : quantile(1 - TAIL, a, b);
    return new Rate(name, count, of, low, high);
  }

  /**
   * The share of those looked at.
   *
   * @return from 0 to 1, 0 where none were looked at
   */
  public double share() {
    return of == 0 ? 0 : (double) count / of;
  }

  private static double quantile(double probability, double a, double b) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (RegularizedBeta.value(middle, a, b) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
