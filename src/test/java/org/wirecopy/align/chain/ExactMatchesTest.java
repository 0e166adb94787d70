package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.Tries;
import org.wirecopy.Values;
import org.wirecopy.align.Exactness;
import org.wirecopy.align.Passage;
import org.wirecopy.token.Tokenizer;

class ExactMatchesTest {
  private static final String LEFT =
      "Yesterday, the pilot boat towed the damaged trawler back into port. Crowds cheered.";

  private static Alignable side(String id, String text) {
    return Alignable.of(id, Tokenizer.tokenize(text));
  }

  private static List<String> runs(String left, String right, int minWords, Exactness exactness) {
    Aligner aligner = Aligner.finding(minWords, WordWeights.of(List.of()));
    List<String> runs = new ArrayList<>();
    for (Passage p : aligner.alignExactly(side("l", left), side("r", right), exactness)) {
      assertThat(p.similarity()).isEqualTo(1);
      assertThat(p.edits()).isEmpty();
      String one = left.substring(p.left().span().start(), p.left().span().end());
      String other = right.substring(p.right().span().start(), p.right().span().end());
      assertThat(Tokenizer.tokenize(one).size()).isGreaterThanOrEqualTo(p.words());
      if (exactness == Exactness.CHARACTERS) {
        assertThat(other).isEqualTo(one);
      } else {
        assertThat(words(other)).isEqualTo(words(one)).hasSize(p.words());
      }
      runs.add(one);
    }
    return runs;
  }

  private static List<Long> words(String text) {
    var tokens = Tokenizer.tokenize(text);
    List<Long> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }

  @Test
  void words_pass_over_case_and_punctuation_and_stop_at_an_edit() {
    String right = "THE PILOT BOAT — towed the damaged, (trawler) home into port. Crowds cheered!";

    assertThat(runs(LEFT, right, 3, Exactness.WORDS))
        .containsExactly("the pilot boat towed the damaged trawler", "into port. Crowds cheered");
  }

  @Test
  void characters_end_where_a_character_differs_and_take_in_what_is_equal_around_the_words() {
    String right = "Today, the pilot boat towed the damaged  trawler back into port. Crowds cheer.";

    assertThat(runs(LEFT, right, 3, Exactness.CHARACTERS))
        .containsExactly(
            "day, the pilot boat towed the damaged", "trawler back into port. Crowds cheer");
  }

  @Test
  void a_text_that_repeats_itself_gives_sides_that_do_not_overlap() {
    String text = "tide and wind, tide and wind, tide and wind";
    Alignable side = side("t", text);

    List<Passage> found =
        Aligner.finding(3, WordWeights.of(List.of()))
            .alignExactly(side, side, Exactness.CHARACTERS);

    assertThat(found).isNotEmpty().allMatch(p -> p.left().span().end() <= p.right().span().start());
  }

  private static String texts(Values values) {
    return String.join("", values.parts(14, List.of("sea ", "sea  ", "Sea, ", "land ", "air. ")));
  }

  @Test
  void every_result_is_equal_on_both_sides() {
    Tries.of(1000)
        .each(
            values -> {
              String left = texts(values);
              String right = texts(values);
              for (Exactness exactness : Exactness.values()) {
                runs(left, right, 3, exactness);
              }
            });
  }

  @Test
  void every_stretch_of_equal_characters_is_in_a_result() {
    Tries.of(1000)
        .each(
            values -> {
              String left = texts(values);
              String right = texts(values);
              String shared = "the old pilot, at last, slept";
              String one = left + shared + " " + right;
              String other = right + shared + " " + left;

              assertThat(runs(one, other, 6, Exactness.CHARACTERS))
                  .anyMatch(run -> run.contains(shared));
            });
  }
}
