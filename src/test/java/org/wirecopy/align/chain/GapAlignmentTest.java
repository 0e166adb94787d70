package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Tries;
import org.wirecopy.Values;
import org.wirecopy.token.Tokenizer;

/** Alignments compared with those that a search through all of them finds. */
class GapAlignmentTest {
  private static final List<String> WORDS =
      List.of("the", "of", "barge", "barges", "harbour", "harbor", "quay", "order", "ordered", "x");

  private static final double IN_A_GAP = 0.05;
  private static final double AT_THE_END = 0.45;

  private static Alignable side(List<String> words) {
    return Alignable.of("a", Tokenizer.tokenize(String.join(" ", words)));
  }

  private static GapAlignment alignment(List<String> left, List<String> right) {
    return new GapAlignment(side(left), side(right), WordWeights.of(List.of()));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
  }

  private static List<String> framed(List<String> words) {
    List<String> framed = new ArrayList<>(words);
    framed.add(0, "start");
    framed.add("end");
    return framed;
  }

  private static String shown(List<EqualRun> blocks) {
    return blocks.stream().map(b -> b.left() + " " + b.right()).collect(Collectors.joining(", "));
  }

  private static List<EqualRun> between(List<String> left, List<String> right) {
    return alignment(framed(left), framed(right))
        .between(new EqualRun(0, 0, 1), new EqualRun(left.size() + 1, right.size() + 1, 1));
  }

  private static List<EqualRun> after(List<String> left, List<String> right) {
    return alignment(framed(left), framed(right))
        .after(new EqualRun(0, 0, 1), left.size() + 1, right.size() + 1);
  }

  private static List<EqualRun> before(List<String> left, List<String> right) {
    return alignment(framed(left), framed(right))
        .before(new EqualRun(left.size() + 1, right.size() + 1, 1), 1, 1);
  }

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "oak elm ash | oak elm ash | 1 1, 2 2, 3 3",
        "oak elm ash | x elm y | 2 2",
        "oak elm | x y oak elm | 1 3, 2 4",
        "oak elm ash fir | elm fir | 2 1, 4 2",
        // Of two that cross the one that is worth more.
        "the elm | elm the | 2 1",
        "oak elm | elm oak | 1 2",
        "oak elm | x y | ''",
        "'' | oak | ''",
        "oak | '' | ''",
      })
  void finds_the_equal_words_of_a_gap(String left, String right, String expected) {
    assertThat(shown(between(words(left), words(right)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"64, 64, 64", "65, 64, 0", "64, 65, 0"})
  void leaves_a_gap_alone_that_has_more_than_64_words(int left, int right, int found) {
    List<String> words = IntStream.range(0, 65).mapToObj(i -> "w" + i).toList();
    assertThat(between(words.subList(0, left), words.subList(0, right))).hasSize(found);
  }

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "oak elm ash | oak elm ash | 1 1, 2 2, 3 3",
        // Two words without a counterpart cost 0.9, less than a word is worth; three more.
        "x oak | y oak | 2 2",
        "x oak | y z oak | ''",
        "x y oak | oak | 3 1",
        "x y z oak | oak | ''",
        // What is worth half does not pay for one word on each side.
        "x the | y the | ''",
        "the | the | 1 1",
        // Words that are near pay for themselves.
        "barge oak | barges oak | 2 2",
        "oak x y z | oak u v w | 1 1",
        "oak | elm | ''",
        "'' | oak | ''",
        "oak | '' | ''",
      })
  void goes_on_as_long_as_that_pays(String left, String right, String expected) {
    assertThat(shown(after(words(left), words(right)))).isEqualTo(expected);
    assertThat(before(reversed(words(left)), reversed(words(right))))
        .as("the other way")
        .hasSameSizeAs(after(words(left), words(right)));
  }

  @Test
  void looks_sixteen_words_far() {
    List<String> words = IntStream.range(0, 20).mapToObj(i -> "w" + i).toList();
    assertThat(after(words, words)).hasSize(16).contains(new EqualRun(16, 16, 1));
    assertThat(before(words, words)).hasSize(16).contains(new EqualRun(5, 5, 1));
  }

  @ParameterizedTest
  @CsvSource({"20, 20, 16", "5, 20, 5", "20, 5, 5", "0, 5, 0", "5, 0, 0"})
  void keeps_to_its_limits(int left, int right, int found) {
    List<String> words = IntStream.range(0, 20).mapToObj(i -> "w" + i).toList();
    GapAlignment alignment = alignment(framed(words), framed(words));
    assertThat(alignment.after(new EqualRun(0, 0, 1), left + 1, right + 1)).hasSize(found);
    assertThat(alignment.before(new EqualRun(21, 21, 1), 21 - left, 21 - right)).hasSize(found);
  }

  @Test
  void finds_what_a_search_through_all_alignments_finds() {
    Tries.of(700)
        .each(
            values -> {
              List<String> left = values.parts(5, WORDS);
              List<String> right = values.parts(5, WORDS);
              Search gap = new Search(side(left), side(right), IN_A_GAP);
              Search end = new Search(side(left), side(right), AT_THE_END);

              assertThat(shown(between(left, right))).isEqualTo(shown(gap.whole(), i -> i + 1));
              assertThat(shown(after(left, right))).isEqualTo(shown(end.best(), i -> i + 1));
            });
  }

  @Test
  void goes_back_as_it_goes_on_in_texts_that_are_turned_around() {
    Tries.of(700).each(GapAlignmentTest::checkBack);
  }

  private static void checkBack(Values values) {
    List<String> left = values.parts(5, WORDS);
    List<String> right = values.parts(5, WORDS);
    List<int[]> pairs = new Search(side(reversed(left)), side(reversed(right)), AT_THE_END).best();
    Collections.reverse(pairs);
    String expected =
        pairs.stream()
            .map(pair -> (left.size() - pair[0]) + " " + (right.size() - pair[1]))
            .collect(Collectors.joining(", "));
    assertThat(shown(before(left, right))).isEqualTo(expected);
  }

  private static List<String> reversed(List<String> words) {
    List<String> reversed = new ArrayList<>(words);
    Collections.reverse(reversed);
    return reversed;
  }

  private static String shown(List<int[]> pairs, Function<Integer, Integer> place) {
    return pairs.stream()
        .map(pair -> place.apply(pair[0]) + " " + place.apply(pair[1]))
        .collect(Collectors.joining(", "));
  }

  /** All alignments of the first words of two sides, each scored anew. */
  private record Search(Alignable left, Alignable right, double unmatched) {
    /** The equal words of the best alignment of all words. */
    List<int[]> whole() {
      return pairs(left.tokens().size(), right.tokens().size());
    }

    /** The equal words of the best alignment of the words up to where one pays best. */
    List<int[]> best() {
      int bestI = 0;
      int bestJ = 0;
      for (int i = 0; i <= left.tokens().size(); i++) {
        for (int j = 0; j <= right.tokens().size(); j++) {
          if (score(i, j) > score(bestI, bestJ)) {
            bestI = i;
            bestJ = j;
          }
        }
      }
      return pairs(bestI, bestJ);
    }

    private double score(int i, int j) {
      if (i == 0 && j == 0) {
        return 0;
      }
      double withoutLeft = i == 0 ? Double.NEGATIVE_INFINITY : score(i - 1, j) - unmatched;
      double withoutRight = j == 0 ? Double.NEGATIVE_INFINITY : score(i, j - 1) - unmatched;
      double paired =
          i == 0 || j == 0 ? Double.NEGATIVE_INFINITY : score(i - 1, j - 1) + pair(i - 1, j - 1);
      return Math.max(paired, Math.max(withoutLeft, withoutRight));
    }

    /** Among equal alignments words are paired first, and then left out on the left. */
    private List<int[]> pairs(int i, int j) {
      if (i == 0 || j == 0) {
        return new ArrayList<>();
      }
      if (score(i, j) == score(i - 1, j - 1) + pair(i - 1, j - 1)) {
        List<int[]> pairs = pairs(i - 1, j - 1);
        if (isEqual(i - 1, j - 1)) {
          pairs.add(new int[] {i - 1, j - 1});
        }
        return pairs;
      }
      return score(i, j) == score(i - 1, j) - unmatched ? pairs(i - 1, j) : pairs(i, j - 1);
    }

    private boolean isEqual(int i, int j) {
      return left.tokens().text(i).equals(right.tokens().text(j));
    }

    private double pair(int i, int j) {
      if (isEqual(i, j)) {
        return List.of("the", "of").contains(left.tokens().text(i)) ? 0.5 : 1;
      }
      return isNear(left.tokens().text(i), right.tokens().text(j)) ? 0.25 : -1.5 * unmatched;
    }

    private static boolean isNear(String one, String other) {
      return List.of("barge", "harbo", "order").stream()
          .anyMatch(stem -> one.startsWith(stem) && other.startsWith(stem));
    }
  }
}
