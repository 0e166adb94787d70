package org.wirecopy.check;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Comparator;
import java.util.List;
import org.wirecopy.document.Problem;

/**
 * How much of a test set is in a training set.
 *
 * @param exposures a row for each item of the test set, in its order
 * @param documents how many documents the training set has
 * @param maxShare an item of which a larger share stands in the training set, in runs of 13 words,
 *     is over the gate; from 0 to 1
 * @param common what does not count, since many items hold it
 * @param problems what could not be read
 */
public record ExposureReport(
    List<Exposure> exposures,
    int documents,
    double maxShare,
    Contamination.Common common,
    List<Problem> problems) {
  /** Copies the lists. */
  public ExposureReport {
    checkNotNull(exposures, "exposures");
    checkNotNull(common, "common");
    checkNotNull(problems, "problems");
    exposures = List.copyOf(exposures);
    problems = problems.stream().sorted().toList();
  }

  /**
   * The items that are contaminated.
   *
   * @return those that share 13 words in a row or more, the most exposed first
   */
  public List<Exposure> contaminated() {
    return exposures.stream()
        .filter(exposure -> exposure.share() > 0)
        .sorted(Comparator.comparingDouble(Exposure::share).reversed())
        .toList();
  }

  /**
   * How many items share 8 words in a row and not 13.
   *
   * @return at least 0
   */
  public int slight() {
    return (int)
        exposures.stream()
            .filter(e -> e.share() == 0 && e.shares().stream().anyMatch(s -> s.share() > 0))
            .count();
  }

  /**
   * How many items have fewer than 8 words, of which nothing can be told.
   *
   * @return at least 0
   */
  public int tooShort() {
    return (int) exposures.stream().filter(exposure -> exposure.shares().isEmpty()).count();
  }

  /**
   * The items that are over the gate.
   *
   * @return those of {@link #contaminated}, in its order
   */
  public List<Exposure> over() {
    return contaminated().stream().filter(exposure -> exposure.share() > maxShare).toList();
  }
}
