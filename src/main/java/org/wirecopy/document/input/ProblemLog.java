package org.wirecopy.document.input;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.document.Problem;

/**
 * Collects problems, of one input no more than {@value #MOST} of a kind and then how many more
 * there were: a large file of the wrong kind must not fill the memory with complaints. Safe for
 * threads.
 */
final class ProblemLog {
  private static final int MOST = 1000;

  private final List<Problem> problems = new ArrayList<>();
  private final Map<Problem.Severity, Integer> ofInput = new EnumMap<>(Problem.Severity.class);

  synchronized void add(Problem problem) {
    if (ofInput.merge(problem.severity(), 1, Integer::sum) <= MOST) {
      problems.add(problem);
    }
  }

  /** Ends an input: counts anew. */
  synchronized void end(String input) {
    ofInput.forEach(
        (severity, count) -> {
          if (count > MOST) {
            String more = "has " + (count - MOST) + " more problems like these";
            problems.add(new Problem(input, "", more, severity));
          }
        });
    ofInput.clear();
  }

  synchronized List<Problem> problems() {
    return List.copyOf(problems);
  }
}
