package org.wirecopy.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Span;

class PassageTest {
  private static Passage passage(String right, int words, double similarity) {
    return new Passage(
        new Passage.Side("a", new Span(0, 5)),
        new Passage.Side(right, new Span(7, 12)),
        words,
        similarity,
        List.of());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void refuses_a_similarity_that_is_no_share(double similarity) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> passage("b", 1, similarity))
        .withMessageContaining("was " + similarity);
  }

  @Test
  void has_a_word_at_least() {
    assertThat(passage("b", 1, 0).similarity()).isZero();
    assertThat(passage("b", 1, 1).words()).isOne();
    assertThatIllegalArgumentException().isThrownBy(() -> passage("b", 0, 1));
  }

  @Test
  void is_inside_if_both_sides_are_of_one_document() {
    assertThat(passage("a", 1, 1).isInside()).isTrue();
    assertThat(passage("b", 1, 1).isInside()).isFalse();
  }
}
