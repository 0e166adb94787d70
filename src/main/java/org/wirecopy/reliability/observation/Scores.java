package org.wirecopy.reliability.observation;

import java.util.List;
import org.wirecopy.reliability.Score;
import org.wirecopy.reliability.Signal;

/**
 * Turns sums of effects into scores with their intervals.
 *
 * <p>The score of a text is the logistic function of the sum of the effects of its signals, of
 * which {@code start} is the one that every text has. The interval is one of 90 % on the scale of
 * that sum: the width that remains however long a text is, because form is no proof of content, and
 * the width of counts in a short text, which shrinks with the square root of the number of words.
 */
final class Scores {
  /** The normal quantile of a two-sided interval of 90 %. */
  private static final double QUANTILE = 1.645;

  private static final double REMAINING = 0.5;
  private static final double OF_COUNTS = 0.7;
  private static final double USUAL_LENGTH = 400;

  private Scores() {}

  static double sum(List<Signal> signals) {
    return signals.stream().mapToDouble(Signal::effect).sum();
  }

  static Score ofDocument(double sum, int words) {
    double counts = OF_COUNTS * OF_COUNTS * USUAL_LENGTH / words;
    return around(sum, Math.sqrt(REMAINING * REMAINING + counts));
  }

  /** The score of a source from the sums of its documents. */
  static Score ofSource(double[] sums) {
    double mean = 0;
    for (double sum : sums) {
      mean += sum / sums.length;
    }
    double squares = REMAINING * REMAINING;
    for (double sum : sums) {
      squares += (sum - mean) * (sum - mean) / sums.length;
    }
    double ofMean = squares / sums.length;
    return around(mean, Math.sqrt(ofMean));
  }

  private static Score around(double sum, double deviation) {
    double reach = QUANTILE * deviation;
    return new Score(logistic(sum), logistic(sum - reach), logistic(sum + reach));
  }

  private static double logistic(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
