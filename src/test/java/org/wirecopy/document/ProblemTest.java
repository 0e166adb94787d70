package org.wirecopy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
