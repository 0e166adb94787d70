package org.wirecopy.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wirecopy.Tries;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

class WinnowingTest {
  private static Tokens tokens(List<Integer> numbers) {
    return Tokenizer.tokenize(numbers.stream().map(n -> "w" + n).collect(Collectors.joining(" ")));
  }

  private static Set<Long> hashes(Fingerprints fingerprints) {
    return IntStream.range(0, fingerprints.size())
        .mapToObj(fingerprints::hash)
        .collect(Collectors.toSet());
  }

  @Test
  void a_shared_run_of_the_guaranteed_length_gives_a_common_fingerprint() {
    Tries.of(1000)
        .each(
            values -> {
              List<Integer> before = values.numbers(40, 9);
              List<Integer> after = values.numbers(40, 9);
              int words = values.number(3, 20);
              Random random = values.random();
              List<Integer> run = random.ints(words, 0, 1000).boxed().toList();
              Winnowing winnowing = Winnowing.guaranteeing(words);
              Set<Long> one = hashes(winnowing.choose(tokens(concat(before, run, after))));
              Set<Long> other = hashes(winnowing.choose(tokens(concat(after, run, before))));
              Set<Long> common = new HashSet<>(one);
              common.retainAll(other);
              assertThat(common).isNotEmpty();
            });
  }

  @Test
  void chooses_what_a_naive_reading_of_the_definition_chooses() {
    Tries.of(1000)
        .each(
            values -> {
              List<Integer> numbers = values.numbers(80, 5);
              int k = values.number(1, 6);
              int window = values.number(1, 6);
              Tokens tokens = tokens(numbers);
              Fingerprints fingerprints = new Winnowing(k, window).choose(tokens);
              long[] shingles = Shingles.hash(tokens, k);
              Set<Integer> expected = new java.util.TreeSet<>();
              for (int from = 0; from + window <= shingles.length; from++) {
                int smallest = from;
                for (int i = from; i < from + window; i++) {
                  smallest = shingles[i] <= shingles[smallest] ? i : smallest;
                }
                expected.add(smallest);
              }
              assertThat(IntStream.range(0, fingerprints.size()).mapToObj(fingerprints::position))
                  .containsExactlyElementsOf(expected);
            });
  }

  @Test
  void keeps_about_two_shingles_of_each_window_and_one() {
    List<Integer> numbers = new java.util.Random(7).ints(50_000, 0, 1_000_000).boxed().toList();
    Winnowing winnowing = Winnowing.guaranteeing(8);
    int kept = winnowing.choose(tokens(numbers)).size();
    double expected = 2.0 / (winnowing.window() + 1) * 50_000;
    // The count is a sum of 50,000 weakly dependent trials; five standard deviations of independent
    // ones.
    assertThat(kept).isBetween((int) (expected - 5 * 112), (int) (expected + 5 * 112));
  }

  @Test
  void refuses_sizes_that_make_no_sense() {
    assertThatThrownBy(() -> Winnowing.guaranteeing(2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("words must be at least 3, was 2");
    assertThatThrownBy(() -> new Winnowing(0, 4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Shingles.hash(Tokenizer.tokenize("a"), 0))
        .hasMessage("k must be at least 1, was 0");
  }

  private static List<Integer> concat(List<Integer> a, List<Integer> b, List<Integer> c) {
    return java.util.stream.Stream.of(a, b, c).flatMap(List::stream).toList();
  }
}
