package org.wirecopy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void are_ordered_by_document_and_by_the_numbers_of_their_places() {
    Problem second = new Problem("a.csv", "line 9", "holds no text");
    Problem third = new Problem("a.csv", "line 10, byte 2", "is not text");
    Problem fourth = new Problem("a.csv", "line 10, byte 11", "is not text");
    Problem first = Problem.of("a.csv", "is not whole");
    Problem last = Problem.note("b.csv", "is empty");
    assertThat(List.of(last, fourth, third, second, first).stream().sorted())
        .containsExactly(first, second, third, fourth, last);
  }

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
