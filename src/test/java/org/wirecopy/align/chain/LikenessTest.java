package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.token.Tokenizer;

class LikenessTest {
  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "orders, ordered, true",
    "Uyghurs, Uighurs, true",
    "Barge, barges, true",
    "barge, Barges, true",
    // A third of the letters may be other ones.
    "barn, born, true",
    "barn, bony, false",
    "orders, orderings, true",
    "bridge, bramge, true",
    "bridge, bramde, false",
    // Four letters at least.
    "barn, barns, true",
    "car, cars, false",
    // The first letter is the same.
    "barge, marge, false",
    "barge, Marge, false",
    // Three letters more at most.
    "information, informational, true",
    "inform, information, false",
    "ordered, barge, false"
  })
  void tells_forms_of_a_word_from_others(String one, String other, boolean isNear) {
    assertThat(near(one, other)).isEqualTo(isNear);
    assertThat(near(other, one)).isEqualTo(isNear);
  }

  @Test
  void looks_at_words_of_forty_letters_at_most() {
    String long39 = "abcdefghij".repeat(4).substring(1);
    assertThat(near(long39, long39 + "x")).isTrue();
    assertThat(near(long39 + "x", long39 + "xy")).isFalse();
  }

  /** Behind another word on each side, so that places are not those of the text. */
  private static boolean near(String one, String other) {
    return Likeness.near(
        Tokenizer.tokenize("up " + one), 1, Tokenizer.tokenize("so much " + other), 2);
  }
}
