package org.wirecopy.dedup;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.wirecopy.document.Problem;

/**
 * How a run ended.
 *
 * @param statistics what it did
 * @param problems what could not be read, or not be cut, and notes; these rows stay as they are
 * @param wasFinished whether the run that was to go on had been finished before, so that nothing
 *     was done, and output and ledger stay as they are
 */
public record Outcome(Statistics statistics, List<Problem> problems, boolean wasFinished) {
  /** Copies the problems. */
  public Outcome {
    checkNotNull(statistics, "statistics");
    checkNotNull(problems, "problems");
    problems = problems.stream().sorted().toList();
  }
}
