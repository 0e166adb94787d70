package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

class WordWeightsTest {
  private static final Tokens TEXT = Tokenizer.tokenize("barge quay barge the ferry the the");

  /** Seven words, among them "barge" twice. */
  @Test
  void rare_words_are_worth_more() {
    WordWeights weights = WordWeights.of(List.of(TEXT));
    assertThat(weights.surprise(TEXT.word(0))).isCloseTo(Math.log(8.0 / 2), within(1e-9));
    assertThat(weights.surprise(TEXT.word(1))).isCloseTo(Math.log(8.0), within(1e-9));
    assertThat(weights.rarity(TEXT.word(0))).isCloseTo(1 - Math.log(2) / Math.log(8), within(1e-9));
    assertThat(weights.rarity(TEXT.word(1))).isEqualTo(1);
    assertThat(weights.rarity(TEXT.word(3))).isZero();
  }

  @Test
  void a_word_that_was_never_counted_is_as_rare_as_can_be() {
    WordWeights weights = WordWeights.of(List.of());
    assertThat(weights.rarity(TEXT.word(0))).isEqualTo(1);
    assertThat(weights.surprise(TEXT.word(0))).isZero();
  }

  @Test
  void function_words_are_worth_half() {
    WordWeights weights = WordWeights.of(List.of());
    assertThat(weights.value(TEXT.word(0))).isEqualTo(1);
    assertThat(weights.value(TEXT.word(3))).isEqualTo(0.5);
    assertThat(weights.isContent(TEXT.word(0))).isTrue();
    assertThat(weights.isContent(TEXT.word(3))).isFalse();
  }
}
