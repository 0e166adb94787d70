package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

class SeedsTest {
  private static Tokens words(String text) {
    return Tokenizer.tokenize(text);
  }

  private static String random(int words, int alphabet, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, words)
        .mapToObj(i -> "w" + random.nextInt(alphabet))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource({
    "a b c d e, x a b c d y, 0 1 4",
    "a b c, a b c, 0 0 3",
    "a b x b c, a b y b c, ''",
    "q a b c r a b c, a b c, 1 0 3; 5 0 3",
    "a b c, a b c a b c, 0 0 3; 0 3 3",
    "'', a b c, ''",
    "a b, a b, ''"
  })
  void finds_the_maximal_runs_of_three_words_and_more(String left, String right, String expected) {
    assertThat(
            Seeds.between(words(left), words(right)).stream()
                .map(run -> run.left() + " " + run.right() + " " + run.length())
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 100, 1000})
  void finds_all_that_a_slow_search_finds_where_nothing_is_frequent(int alphabet) {
    for (long seed = 0; seed < 20; seed++) {
      Tokens left = words(random(300, alphabet, seed));
      Tokens right = words(random(60, alphabet, seed + 1) + " " + left.original());
      assertThat(Seeds.between(left, right))
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(maximalRuns(left, right));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 20, 100})
  void finds_all_that_a_text_repeats_and_no_run_reaches_its_copy(int alphabet) {
    for (long seed = 0; seed < 20; seed++) {
      String once = random(60, alphabet, seed);
      Tokens text = words(once + " x y " + once + " " + random(20, alphabet, seed + 1));
      assertThat(Seeds.between(text, text))
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(maximalRuns(text, text));
    }
  }

  @Test
  void are_in_the_order_in_which_they_end() {
    for (long seed = 0; seed < 20; seed++) {
      List<EqualRun> runs =
          Seeds.between(words(random(200, 12, seed)), words(random(200, 12, -seed)));
      assertThat(runs)
          .isSortedAccordingTo(
              Comparator.comparingInt((EqualRun run) -> run.left() + run.length())
                  .thenComparingInt(run -> run.right() + run.length())
                  .thenComparingInt(EqualRun::length));
    }
  }

  private static List<EqualRun> maximalRuns(Tokens left, Tokens right) {
    boolean inside = left == right;
    List<EqualRun> runs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (int j = inside ? i + 1 : 0; j < right.size(); j++) {
        boolean starts = i == 0 || j == 0 || left.word(i - 1) != right.word(j - 1);
        int length = 0;
        while (starts
            && i + length < left.size()
            && j + length < right.size()
            && left.word(i + length) == right.word(j + length)) {
          length++;
        }
        if (length >= Seeds.WORDS) {
          // What overlaps its copy is cut where that begins.
          runs.add(new EqualRun(i, j, inside ? Math.min(length, j - i) : length));
        }
      }
    }
    return runs;
  }

  @ParameterizedTest(name = "{0} different words")
  @ValueSource(ints = {2, 3, 4, 10})
  void finds_a_long_run_wherever_it_stands_in_a_text_of_few_words(int alphabet) {
    for (long seed = 0; seed < 10; seed++) {
      String shared = random(200, alphabet, seed);
      Tokens left = words(random(3000, alphabet, seed + 100) + " x " + shared + " y");
      Tokens right =
          words(random(2000, alphabet, seed + 200) + " z " + shared + " " + random(900, 4, seed));
      assertThat(Seeds.between(left, right))
          .as("seed %d", seed)
          .anyMatch(run -> run.left() == 3001 && run.right() == 2001 && run.length() >= 200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"la ", "la lu ", "one two three four five six seven "})
  void says_of_what_is_repeated_without_end_that_it_is_one_run(String round) {
    Tokens left = words(round.repeat(2000));
    Tokens right = words("start " + round.repeat(2000));
    assertThat(Seeds.between(left, right))
        .hasSizeLessThan(40)
        .contains(new EqualRun(0, 1, left.size()));
  }

  @Test
  void the_number_of_runs_grows_with_the_words_and_not_with_their_square() {
    int few = Seeds.between(words(random(2000, 2, 1)), words(random(2000, 2, 2))).size();
    int many = Seeds.between(words(random(16_000, 2, 1)), words(random(16_000, 2, 2))).size();
    assertThat(many).isLessThan(2 * 8 * few);
  }
}
