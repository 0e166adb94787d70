package org.wirecopy.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects problems, of one input no more than {@value #MOST} and then how many more there were: a
 * large file of the wrong kind must not fill the memory with complaints. Safe for threads.
 */
final class ProblemLog {
  private static final int MOST = 1000;

  private final List<Problem> problems = new ArrayList<>();
  private int ofInput;

  synchronized void add(Problem problem) {
    if (ofInput++ < MOST) {
      problems.add(problem);
    }
  }

  /** Ends an input: counts anew. */
  synchronized void end(String input) {
    if (ofInput > MOST) {
      problems.add(Problem.of(input, "has " + (ofInput - MOST) + " more problems like these"));
    }
    ofInput = 0;
  }

  synchronized List<Problem> problems() {
    return List.copyOf(problems);
  }
}
