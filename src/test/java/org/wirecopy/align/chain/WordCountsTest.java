package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

class WordCountsTest {
  @Test
  void counts_add_up_in_any_order_and_are_never_too_low() {
    Tokens one = Tokenizer.tokenize("tide and wind and tide");
    Tokens other = Tokenizer.tokenize("wind, wind, rain");
    WordCounts left = WordCounts.large();
    WordCounts right = WordCounts.large();
    WordCounts both = WordCounts.large();
    left.add(one);
    right.add(other);
    both.add(other);
    both.add(one);

    left.add(right);

    assertThat(left.total()).isEqualTo(both.total()).isEqualTo(8);
    for (int i = 0; i < one.size(); i++) {
      assertThat(left.get(one.word(i))).isEqualTo(both.get(one.word(i))).isGreaterThanOrEqualTo(1);
    }
    assertThat(left.get(one.word(2))).isGreaterThanOrEqualTo(3);
    assertThat(left.get(Tokenizer.tokenize("snow").word(0))).isZero();
  }
}
