package org.wirecopy.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortestRunTest {
  @ParameterizedTest
  @CsvSource({
    "0, 8",
    "131071, 8",
    "262144, 9",
    "524288, 10",
    "1048575, 10",
    "1048576, 12",
    "4194304, 13",
    "1073741824, 21"
  })
  void grows_by_a_word_with_every_doubling(long words, int run) {
    assertThat(ShortestRun.in(words)).isEqualTo(run);
  }
}
