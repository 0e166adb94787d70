package org.wirecopy.document.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Problem;

class ProblemLogTest {
  @Test
  void of_one_input_are_told_up_to_a_number_and_a_fault_is_not_lost_behind_notes() {
    ProblemLog log = new ProblemLog();
    IntStream.range(0, 1500).forEach(i -> log.add(Problem.note("weirs.csv", "is empty")));
    log.add(Problem.of("weirs.csv", "is not text"));
    log.end("weirs.csv");
    assertThat(Problem.only(Problem.Severity.FAULT, log.problems())).hasSize(1);
    assertThat(Problem.only(Problem.Severity.NOTE, log.problems()))
        .hasSize(1001)
        .last()
        .hasToString("weirs.csv: has 500 more problems like these");
  }
}
