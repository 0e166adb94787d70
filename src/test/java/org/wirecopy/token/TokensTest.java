package org.wirecopy.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  private static long stem(String word) {
    return Tokenizer.tokenize(word).stem(0);
  }

  @ParameterizedTest
  @CsvSource({
    "engineer, Engineers, true",
    "ported, portable, false",
    "house, houses, true",
    "house, horse, false",
    "Wasser, Wasserstand, true",
    "город, города, true",
    "𝐀𝐁𝐂𝐃𝐄𝐅, abcdeg, true",
    "𝐀𝐁𝐂𝐃𝐄𝐅, abcddf, false"
  })
  void forms_of_a_word_have_one_stem(String one, String other, boolean same) {
    assertThat(stem(one) == stem(other)).isEqualTo(same);
  }

  @Test
  void a_stem_depends_on_its_word_alone() {
    Tokens close = Tokenizer.signs("*** *** ***");
    Tokens wide = Tokenizer.signs("***   ***  ***");

    assertThat(close.word(0)).isEqualTo(wide.word(0)).isEqualTo(wide.stem(0));
    assertThat(close.stem(0)).isEqualTo(wide.stem(0));
  }
}
