package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wirecopy.token.Tokenizer;

class UnitsTest {
  private static List<Integer> firsts(String text) {
    Units units = Units.of(Alignable.of("a", Tokenizer.tokenize(text)));
    return IntStream.rangeClosed(0, units.count()).map(units::first).boxed().toList();
  }

  @Test
  void a_very_short_sentence_goes_with_the_next() {
    assertThat(firsts("Stop. Nobody may pass here. Why not? The bridge is closed."))
        .containsExactly(0, 5, 11);
    assertThat(firsts("The bridge is closed. Why?")).containsExactly(0, 4, 5);
  }

  @Test
  void a_very_long_one_is_cut_into_equal_parts() {
    assertThat(firsts("word ".repeat(75))).containsExactly(0, 25, 50, 75);
  }

  @Test
  void an_empty_text_has_no_units() {
    assertThat(firsts("")).containsExactly(0);
  }
}
