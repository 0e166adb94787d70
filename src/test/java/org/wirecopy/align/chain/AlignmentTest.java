package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokenizer;

class AlignmentTest {
  private static final WordWeights WEIGHTS = WordWeights.of(List.of());

  private static int[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
  }

  private static List<String> words(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
  }

  private static Alignment of(EqualRun run, Alignable left, Alignable right) {
    return Alignment.of(List.of(run), left, right, WEIGHTS, new Reach(left.tokens().size()));
  }

  /** The run is five words from the tenth on; sentences begin and end so many words around it. */
  @Test
  void is_widened_to_the_sentence_if_one_to_three_words_of_both_sides_are_left_of_it() {
    for (int code = 0; code < 625; code++) {
      int[] far = {code % 5, code / 5 % 5, code / 25 % 5, code / 125};
      Alignable left = ChainsTest.side(words("l", 30), 10 - far[0], 15 + far[2]);
      Alignable right = ChainsTest.side(words("r", 30), 10 - far[1], 15 + far[3]);

      Alignment alignment = of(new EqualRun(10, 10, 5), left, right);

      boolean back = isNear(far[0]) && isNear(far[1]);
      boolean on = isNear(far[2]) && isNear(far[3]);
      assertThat(bounds(alignment))
          .as("%d and %d before, %d and %d behind", far[0], far[1], far[2], far[3])
          .containsExactly(
              back ? 10 - far[0] : 10,
              on ? 15 + far[2] : 15,
              back ? 10 - far[1] : 10,
              on ? 15 + far[3] : 15);
    }
  }

  private static boolean isNear(int words) {
    return words >= 1 && words <= 3;
  }

  private static int[] bounds(Alignment alignment) {
    return new int[] {
      alignment.leftFrom(), alignment.leftTo(), alignment.rightFrom(), alignment.rightTo()
    };
  }

  /** The run is five words from the tenth on, its copy begins so many words behind it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "4, 12 16 17, 10 15 19 24",
    "4, 8 16 17, 8 15 17 24",
    "4, 8 17 26, 8 17 17 26",
    "2, 17 24, 10 17 17 24",
    "1, 17 23, 10 15 16 21",
    // To widen the one side would run into the other.
    "1, 8 14, 10 15 16 21",
    "2, 8 15, 8 15 15 22",
    "2, 8 16, 8 15 16 22"
  })
  void inside_a_text_the_sides_stay_apart(int between, String sentences, String expected) {
    Alignable text = ChainsTest.side(words("w", 40), numbers(sentences));
    assertThat(bounds(of(new EqualRun(10, 15 + between, 5), text, text)))
        .containsExactly(numbers(expected));
  }

  @Test
  void goes_on_and_back_over_edits_as_far_as_words_are_equal() {
    List<String> left = new ArrayList<>(words("w", 100));
    List<String> right = new ArrayList<>(words("w", 100));
    for (int i : new int[] {8, 9, 33, 70, 71, 90}) {
      right.set(i, "x" + i);
    }
    Alignment alignment =
        of(new EqualRun(50, 50, 3), ChainsTest.side(left), ChainsTest.side(right));
    assertThat(bounds(alignment)).containsExactly(0, 100, 0, 100);
    assertThat(alignment.matched()).isEqualTo(94);
    assertThat(alignment.similarity()).isEqualTo(0.94);
    assertThat(alignment.blocks())
        .containsExactly(
            new EqualRun(0, 0, 8),
            new EqualRun(10, 10, 23),
            new EqualRun(34, 34, 36),
            new EqualRun(72, 72, 18),
            new EqualRun(91, 91, 9));
  }

  @Test
  void fills_the_gaps_of_its_chain() {
    Alignable left = ChainsTest.side(words("w", 9));
    Alignable right = ChainsTest.side(List.of("w0", "w1", "w2", "x", "w4", "y", "w6", "w7", "w8"));
    List<EqualRun> chain = List.of(new EqualRun(0, 0, 3), new EqualRun(6, 6, 3));
    assertThat(Alignment.of(chain, left, right, WEIGHTS, new Reach(9)).blocks())
        .containsExactly(new EqualRun(0, 0, 3), new EqualRun(4, 4, 1), new EqualRun(6, 6, 3));
  }

  @ParameterizedTest
  @CsvSource({
    "10 20 30 40, true",
    "9 20 30 40, false",
    "10 21 30 40, false",
    "10 20 29 40, false",
    "10 20 30 41, false",
    "11 19 31 39, true"
  })
  void lies_in_another_with_both_sides(String bounds, boolean liesIn) {
    Alignable side = ChainsTest.side(words("w", 50));
    Alignment other = Alignment.ofRuns(List.of(), new int[] {10, 20, 30, 40}, side, side);
    assertThat(Alignment.ofRuns(List.of(), numbers(bounds), side, side).liesIn(other))
        .isEqualTo(liesIn);
  }

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a b c   | a b c   | 0 3 0 3 | 0 0 3         | ''",
        "a b c   | a x c   | 0 3 0 3 | 0 0 1; 2 2 1  | CHANGED 2-3 2-3",
        "a b c   | a c     | 0 3 0 2 | 0 0 1; 2 1 1  | DROPPED 2-3 1-1",
        "a c     | a b c   | 0 2 0 3 | 0 0 1; 1 2 1  | INSERTED 1-1 2-3",
        // What is missing where a passage begins is missing before its first word.
        "z b     | y x b   | 1 2 1 3 | 1 2 1         | INSERTED 2-2 2-3",
        "y x b   | z b     | 1 3 1 2 | 2 1 1         | DROPPED 2-3 2-2",
        // A sentence is missing before the next one, or behind the last.
        "a. B    | a. X. B | 0 2 0 3 | 0 0 1; 1 2 1  | INSERTED 3-3 3-4",
        "a. X. B | a. B    | 0 3 0 2 | 0 0 1; 2 1 1  | DROPPED 3-4 3-3",
        "a.      | a. X    | 0 1 0 2 | 0 0 1         | INSERTED 1-1 3-4",
        "a. X    | a.      | 0 2 0 1 | 0 0 1         | DROPPED 3-4 1-1",
        "a       | x a y z | 0 1 0 4 | 0 1 1         | INSERTED 0-0 0-1, INSERTED 1-1 4-7",
      })
  void tells_what_is_other_and_where(
      String left, String right, String bounds, String runs, String expected) {
    Alignable one = Alignable.of("l", Tokenizer.tokenize(left));
    Alignable other = Alignable.of("r", Tokenizer.tokenize(right));
    List<EqualRun> equal =
        Arrays.stream(runs.split("; "))
            .map(AlignmentTest::numbers)
            .map(run -> new EqualRun(run[0], run[1], run[2]))
            .toList();
    String edits =
        Alignment.ofRuns(equal, numbers(bounds), one, other).passage().edits().stream()
            .map(edit -> edit.kind() + " " + shown(edit.left()) + " " + shown(edit.right()))
            .collect(Collectors.joining(", "));
    assertThat(edits).isEqualTo(expected);
  }

  private static String shown(Span span) {
    return span.start() + "-" + span.end();
  }
}
