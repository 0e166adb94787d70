package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.align.Passage;
import org.wirecopy.token.Tokenizer;

/** What is enough to be a copy, rule by rule, with eight words as the run that is always found. */
class CopyTest {
  private static final int MIN_WORDS = 8;

  private static List<Passage> align(String left, String right) {
    WordWeights weights =
        WordWeights.of(List.of(Tokenizer.tokenize(left), Tokenizer.tokenize(right)));
    return Aligner.finding(MIN_WORDS, weights).align(side("l", left), side("r", right));
  }

  private static Alignable side(String id, String text) {
    return Alignable.of(id, Tokenizer.tokenize(text));
  }

  private static String words(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> prefix + i).collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0} | {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // One run: three content words.
        "barge quay of the to in at ferry | barge quay of the to in at ferry | 1",
        "barge quay of the to in at on | barge quay of the to in at on | 0",
        // Several runs: what their words are worth, times how alike the sides are.
        "oak elm ash fir x yew bay gum tea | oak elm ash fir y yew bay gum tea | 1",
        "oak elm ash the x yew bay gum of | oak elm ash the y yew bay gum of | 1",
        "oak elm ash the x yew bay to of | oak elm ash the y yew bay to of | 0",
        "oak elm at the x yew bay to of | oak elm at the y yew bay to of | 0",
        // Names are worth nothing.
        "Anna Berta Clara Doris x yew bay gum tea | Anna Berta Clara Doris y yew bay gum tea | 0",
        "anna berta clara doris x yew bay gum tea | anna berta clara doris y yew bay gum tea | 1",
        // Compounds are few words: six of eight must stand apart.
        "oak-elm-ash fir yew box bay may | oak-elm-ash fir yew box bay may | 1",
        "oak-elm-ash-fir yew box bay may | oak-elm-ash-fir yew box bay may | 0",
        // A seed of three words does not grow, one of four does.
        "rope yew mast x sail deck x hull keel x stern prow | rope yew mast y sail deck y hull keel y stern prow | 0",
        "rope yew mast sail x deck hull x keel stern x prow | rope yew mast sail y deck hull y keel stern y prow | 1",
      })
  void tells_a_copy(String left, String right, int found) {
    // So much text around it that the passage is not widened to it.
    String one = String.join(" ", words("before", 5), left, words("behind", 5));
    String other = String.join(" ", words("earlier", 5), right, words("later", 5));
    assertThat(align(one, other)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"15, 0", "16, 1"})
  void a_run_of_capitals_is_a_name_up_to_twice_the_shortest_run(int count, int found) {
    String names = words("Name", count);
    assertThat(align("up " + names + " so", "then " + names + " after")).hasSize(found);
  }

  @Test
  void of_a_chain_that_is_too_loose_the_long_runs_are_copies() {
    String left =
        String.join(
            " ",
            words("aword", 8),
            words("xword", 24),
            words("bword", 9),
            words("yword", 24),
            words("cword", 7));
    String right =
        String.join(
            " ",
            words("aword", 8),
            words("pword", 24),
            words("bword", 9),
            words("qword", 24),
            words("cword", 7));
    assertThat(align(left, right).stream().map(Passage::words)).containsExactly(8, 9);
  }

  /** In texts of 20 words a run must be as surprising as 40,000 words are many. */
  @ParameterizedTest
  @CsvSource({"22, 0", "12, 0", "6, 1", "3, 1"})
  void a_run_is_more_surprising_than_chance_makes_it(int percent, int found) {
    String run = "oak elm ash fir";
    WordCounts counts = WordCounts.large();
    IntStream.range(0, percent).forEach(i -> counts.add(Tokenizer.tokenize(run)));
    counts.add(Tokenizer.tokenize(words("other", 100 - 4 * percent)));
    Alignable left = side("l", words("lword", 8) + " " + run + " " + words("mword", 8));
    Alignable right = side("r", words("rword", 10) + " " + run + " " + words("sword", 6));
    assertThat(Aligner.finding(4, WordWeights.of(counts)).align(left, right)).hasSize(found);
  }
}
