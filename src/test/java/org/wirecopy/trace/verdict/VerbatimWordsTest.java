package org.wirecopy.trace.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerbatimWordsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the same text            | a b c d e f g h i j     | a b c d e f g h i j       | 1.0
          seven words are too few  | a b c d e f g           | a b c d e f g             | 0.0
          eight words of ten       | x a b c d e f g h y     | a b c d e f g h           | 0.8
          a word changed within    | a b c d e f g h i j     | a b c d e x g h i j       | 0.0
          in any order             | i j k l m n o p a b c d e f g h | a b c d e f g h i j k l m n o p | 1.0
          more in the other text   | a b c d e f g h         | x y a b c d e f g h z     | 1.0
          curled and in capitals   | A b c d e f g H         | a b c d e f g h           | 1.0
          nothing at all           | a                       | b                         | 0.0
          """)
  void counts_words_in_runs_of_eight(String name, String text, String other, double share) {
    assertThat(VerbatimWords.share(words(text), words(other))).isCloseTo(share, within(1e-9));
  }

  @Test
  void an_empty_text_has_nothing_from_anyone() {
    assertThat(VerbatimWords.share(words(""), words("a b c d e f g h"))).isZero();
  }

  private static Tokens words(String text) {
    return Tokenizer.tokenize(text);
  }
}
