package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@link CloserLook} makes of copies and of a stretch beside them. Copies are given by their
 * bounds, left from, left to, right from and right to, and by how many of their words match.
 */
class CopiesBesideStretchesTest {
  private static final int SENTENCE = 10;
  private static final int MIN_WORDS = 8;
  private static final int LEAST_WORDS = 24;

  /** Some sentences of one side alone, some that both have, and others of that side alone. */
  private static Alignable text(String side, int before, int shared, int after) {
    List<String> words = new ArrayList<>();
    own(side + "b", before).forEach(words::add);
    for (int sentence = 0; sentence < shared; sentence++) {
      for (int word = 0; word < SENTENCE; word++) {
        // Neighbours change places, so that each second word matches in order.
        words.add("s" + (SENTENCE * sentence + (side.equals("l") ? word : word ^ 1)));
      }
    }
    own(side + "a", after).forEach(words::add);
    int[] sentences = IntStream.range(1, words.size() / SENTENCE).map(i -> SENTENCE * i).toArray();
    return ChainsTest.side(words, sentences);
  }

  private static List<String> own(String prefix, int sentences) {
    return IntStream.range(0, SENTENCE * sentences).mapToObj(i -> prefix + i).toList();
  }

  private static String beside(Alignable left, Alignable right, String copies) {
    List<Alignment> found =
        Arrays.stream(copies.split("; "))
            .filter(copy -> !copy.isEmpty())
            .map(copy -> alignment(copy, left, right))
            .toList();
    return new CloserLook(left, right, MIN_WORDS, LEAST_WORDS)
        .beside(found).stream()
            .map(a -> a.leftFrom() + " " + a.leftTo() + " " + a.rightFrom() + " " + a.rightTo())
            .sorted()
            .collect(Collectors.joining("; "));
  }

  /** An alignment of runs of which each but the first has a word before it on both sides. */
  private static Alignment alignment(String copy, Alignable left, Alignable right) {
    int[] numbers = Arrays.stream(copy.split("[ :+]+")).mapToInt(Integer::parseInt).toArray();
    List<EqualRun> runs = new ArrayList<>();
    int on = 0;
    for (int i = 4; i < numbers.length; i++) {
      runs.add(new EqualRun(numbers[0] + on, numbers[2] + on, numbers[i]));
      on += numbers[i] + 1;
    }
    return Alignment.ofRuns(runs, Arrays.copyOf(numbers, 4), left, right);
  }

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource({
    // Close, or of a long run.
    "0 20 0 20: 15, 0 20 0 20",
    "0 20 0 20: 7+7, ''",
    "0 20 0 20: 8+6, 0 8 0 8",
    "3 23 50 70: 5+8, 9 17 56 64",
    // One place for each part of the left text.
    "20 40 20 40: 20; 30 50 60 80: 18, 20 40 20 40; 30 50 60 80",
    "20 40 20 40: 20; 29 49 60 80: 18, 20 40 20 40",
    "20 40 20 40: 18; 29 49 60 80: 20, 29 49 60 80",
    "20 40 20 40: 20; 10 30 60 80: 18, 10 30 60 80; 20 40 20 40",
    "20 40 20 40: 20; 11 31 60 80: 18, 20 40 20 40",
    "20 40 20 40: 20; 25 35 60 70: 10, 20 40 20 40",
    "20 40 20 40: 20; 50 60 60 70: 10, 20 40 20 40; 50 60 60 70"
  })
  void each_part_of_the_left_text_has_its_best_copy(String copies, String expected) {
    assertThat(beside(text("l", 10, 0, 0), text("r", 10, 0, 0), copies)).isEqualTo(expected);
  }

  /** What both have begins behind thirty words on the left, and twenty on the right. */
  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource({
    "'', 30 70 20 60",
    // Beside it on either side.
    "20 30 10 20: 10, 20 30 10 20; 30 70 20 60",
    "20 30 30 40: 10, 20 30 30 40; 30 70 20 60",
    "70 80 60 70: 10, 30 70 20 60; 70 80 60 70",
    "70 80 30 40: 10, 30 70 20 60; 70 80 30 40",
    "40 50 10 20: 10, 30 70 20 60; 40 50 10 20",
    "40 50 60 70: 10, 30 70 20 60; 40 50 60 70",
    // In it by a word.
    "21 31 11 21: 10, 21 70 11 60",
    "69 79 59 69: 10, 30 79 20 69",
    "40 50 59 69: 10, 30 70 20 69",
    "40 50 11 21: 10, 30 70 11 60",
    // Of forty words twenty match in order: more than a tenth above those that were copied.
    "30 48 20 38: 18, 30 70 20 60",
    "30 49 20 39: 19, 30 49 20 39",
    "30 39 20 29: 9; 50 59 40 49: 9, 30 70 20 60",
    "30 40 20 30: 10; 50 59 40 49: 9, 30 40 20 30; 50 59 40 49"
  })
  void a_stretch_reaches_around_the_copies_in_it_if_it_has_more(String copies, String expected) {
    assertThat(beside(text("l", 3, 4, 5), text("r", 2, 4, 6), copies)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource({
    "30 78 20 68: 48, 30 78 20 68",
    "30 77 20 67: 47, 30 150 20 140",
    "30 90 20 80: 54, 30 90 20 80",
    "30 84 20 74: 48, 30 150 20 140",
    // From elsewhere, and most of its place on the left.
    "30 91 140 201: 61, 30 91 140 201",
    "30 90 140 200: 60, 30 150 20 140; 30 90 140 200"
  })
  void a_long_copy_speaks_for_the_stretch_around_it(String copy, String expected) {
    assertThat(beside(text("l", 3, 12, 5), text("r", 2, 12, 9), copy)).isEqualTo(expected);
  }
}
