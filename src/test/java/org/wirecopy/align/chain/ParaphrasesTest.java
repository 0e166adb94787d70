package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.token.Tokenizer;

class ParaphrasesTest {
  private static final WordWeights WEIGHTS = WordWeights.of(List.of());

  private static Alignable side(String... sentences) {
    return Alignable.of("a", Tokenizer.tokenize(String.join("\n\n", sentences)));
  }

  /** A sentence of so many words that both texts may have, and so many that only one has. */
  private static String sentence(String shared, int common, String own, int more) {
    List<String> words = new ArrayList<>();
    IntStream.range(0, common).forEach(i -> words.add(shared + i));
    IntStream.range(0, more).forEach(i -> words.add(own + i));
    return String.join(" ", words);
  }

  private static String pairs(Alignable left, Alignable right, List<Alignment> found) {
    return new Paraphrases(left, right, WEIGHTS)
        .beside(found).stream()
            .map(
                match ->
                    left.sentences().at(match.leftFrom())
                        + "-"
                        + right.sentences().at(match.rightFrom()))
            .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0} in common, {1} and {2} besides: {3}")
  @CsvSource({
    // Two in five of the shorter one's.
    "5, 7, 7, true",
    "5, 8, 8, false",
    "6, 9, 9, true",
    "6, 10, 10, false",
    "6, 9, 11, true",
    // Five at least.
    "4, 2, 2, false",
    "5, 1, 1, true",
    // Of a long sentence a third of the geometric mean.
    "6, 0, 49, true",
    "6, 0, 50, false",
    // Six words at least.
    "6, 0, 0, true",
    "5, 0, 0, false"
  })
  void match_if_enough_of_their_words_is_the_same(int common, int left, int right, boolean match) {
    Alignable one = side(sentence("same", common, "left", left));
    Alignable other = side(sentence("same", common, "right", right));
    assertThat(pairs(one, other, List.of())).isEqualTo(match ? "0-0" : "");
    assertThat(pairs(other, one, List.of())).isEqualTo(match ? "0-0" : "");
  }

  @Test
  void words_that_hold_a_text_together_do_not_count() {
    String same = "barge quay ferry mast";
    assertThat(pairs(side(same + " the of and"), side(same + " the of and"), List.of())).isEmpty();
    assertThat(pairs(side(same + " sail the"), side(same + " sail the"), List.of()))
        .isEqualTo("0-0");
  }

  @Test
  void each_sentence_is_in_its_best_match_only() {
    Alignable left = side(sentence("same", 8, "left", 4), sentence("same", 10, "more", 2));
    Alignable right = side(sentence("same", 12, "right", 0), sentence("same", 9, "else", 3));
    assertThat(pairs(left, right, List.of())).isEqualTo("1-0 0-1");
  }

  @Test
  void what_is_in_a_passage_already_is_not_looked_at() {
    Alignable left = side(sentence("same", 8, "left", 0), sentence("other", 8, "left", 0));
    Alignable right = side(sentence("other", 8, "right", 0), sentence("same", 8, "right", 0));
    assertThat(pairs(left, right, List.of())).isEqualTo("0-1 1-0");
    assertThat(pairs(left, right, List.of(taken(0, 1, 0, 0)))).isEqualTo("1-0");
    assertThat(pairs(left, right, List.of(taken(7, 8, 0, 0)))).isEqualTo("1-0");
    assertThat(pairs(left, right, List.of(taken(0, 0, 7, 8)))).isEqualTo("0-1");
    assertThat(pairs(left, right, List.of(taken(8, 9, 8, 9)))).isEmpty();
  }

  private static Alignment taken(int... bounds) {
    return Alignment.ofRuns(List.of(), bounds, side(""), side(""));
  }

  @Test
  void reach_from_the_first_to_the_last_word_of_the_sentences() {
    Alignable left = side("x y z", sentence("same", 8, "left", 2), "u v w");
    Alignable right = side(sentence("same", 8, "right", 1), "p q");
    List<Alignment> found = new Paraphrases(left, right, WEIGHTS).beside(List.of());
    assertThat(found).hasSize(1);
    assertThat(
            List.of(
                found.get(0).leftFrom(),
                found.get(0).leftTo(),
                found.get(0).rightFrom(),
                found.get(0).rightTo()))
        .containsExactly(3, 13, 0, 9);
    assertThat(found.get(0).matched()).isEqualTo(8);
  }
}
