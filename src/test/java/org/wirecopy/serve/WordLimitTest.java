package org.wirecopy.serve;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordLimitTest {
  private static final WordLimit FEW = new WordLimit(1_000);

  @ParameterizedTest
  @CsvSource({"'a ', 1000", "'a1, ', 1000", "'a\n', 500", "'\n', 1000", "'船', 1000", "'b-', 1000"})
  void counts_words_and_lines_and_signs_that_are_words(String piece, int times) {
    assertThatCode(() -> FEW.require(piece.repeat(times))).doesNotThrowAnyException();
    assertThatThrownBy(() -> FEW.require(piece.repeat(times + 1)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("1,000 words and lines")
        .hasMessageContaining("JAVA_OPTS");
  }

  @Test
  void takes_long_words_for_one_and_grows_with_the_memory() {
    assertThatCode(() -> FEW.require("o".repeat(100_000))).doesNotThrowAnyException();
    assertThatCode(() -> WordLimit.in(512L << 20, 2).require("a ".repeat(400_000)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> WordLimit.in(512L << 20, 8).require("a ".repeat(400_000)))
        .isInstanceOf(Refusal.class);
  }
}
