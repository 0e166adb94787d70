package org.wirecopy.fingerprint.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Tries;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

class MinHashTest {
  private static final int K = 3;

  private static Tokens words(IntStream numbers) {
    return Tokenizer.tokenize(
        numbers.mapToObj(number -> "w" + number).collect(Collectors.joining(" ")));
  }

  /** A text with runs of another text of {@code size} words in it. */
  private static Tokens variant(int size, int percentChanged, Random random) {
    return words(
        IntStream.range(0, size).map(i -> random.nextInt(100) < percentChanged ? -i - 1 : i));
  }

  private static Set<Long> set(Tokens tokens) {
    return IntStream.range(0, Math.max(0, tokens.size() - K + 1))
        .mapToObj(i -> tokens.word(i) + 31 * (tokens.word(i + 1) + 31 * tokens.word(i + 2)))
        .collect(Collectors.toSet());
  }

  private static double common(Set<Long> one, Set<Long> other) {
    Set<Long> common = new HashSet<>(one);
    common.retainAll(other);
    return common.size();
  }

  private static double jaccard(Set<Long> one, Set<Long> other) {
    double common = common(one, other);
    return common / (one.size() + other.size() - common);
  }

  // The seed is fixed, so that a test of chances gives the same answer every time.
  @Test
  void estimates_resemblance_and_containment_within_four_standard_errors() {
    Tries.of(400)
        .each(
            values -> {
              int size = values.number(40, 900);
              int otherSize = values.number(40, 900);
              int percentChanged = values.number(0, 60);
              Random random = values.random();
              Tokens one = variant(size, 0, random);
              Tokens other = variant(otherSize, percentChanged, random);
              MinHash sketch = MinHash.of(one, K);
              Estimate resemblance = sketch.resemblance(MinHash.of(other, K));
              Estimate containment = sketch.containment(MinHash.of(other, K));
              assertThat(Math.abs(resemblance.value() - jaccard(set(one), set(other))))
                  .isLessThanOrEqualTo(4 * resemblance.standardError());
              assertThat(
                      Math.abs(
                          containment.value() - common(set(one), set(other)) / set(one).size()))
                  .isLessThanOrEqualTo(4 * containment.standardError());
            });
  }

  @ParameterizedTest
  @CsvSource({"16,20", "64,20", "512,2", "512,10", "512,50"})
  void states_an_error_that_holds_as_often_as_it_says(int components, int percentChanged) {
    Random random = new Random(components + percentChanged);
    int texts = 600;
    int withinOne = 0;
    int withinTwo = 0;
    for (int i = 0; i < texts; i++) {
      int from = i * 1_000_000;
      Tokens one = words(IntStream.range(from, from + 300));
      Tokens other =
          words(
              IntStream.range(from, from + 300)
                  .map(w -> random.nextInt(100) < percentChanged ? -w - 1 : w));
      Estimate estimate =
          MinHash.of(one, K, components).resemblance(MinHash.of(other, K, components));
      double off = Math.abs(estimate.value() - jaccard(set(one), set(other)));
      withinOne += off <= estimate.standardError() ? 1 : 0;
      withinTwo += off <= 2 * estimate.standardError() ? 1 : 0;
    }
    // Shares of 0.68 and 0.95, less four standard deviations of 600 trials.
    assertThat(withinOne).isGreaterThan((int) (texts * (0.68 - 4 * 0.019)));
    assertThat(withinTwo).isGreaterThan((int) (texts * (0.95 - 4 * 0.009)));
  }

  @Test
  void resembles_the_same_in_both_directions() {
    Tries.of(100)
        .each(
            values -> {
              int size = values.number(0, 200);
              Random random = values.random();
              MinHash one = MinHash.of(variant(size, 0, random), K);
              MinHash other = MinHash.of(variant(size, 20, random), K);
              assertThat(one.resemblance(other)).isEqualTo(other.resemblance(one));
            });
  }

  @Test
  void reads_what_it_wrote() {
    Tries.of(100)
        .each(
            values -> {
              int size = values.number(0, 300);
              int k = values.number(1, 9);
              int components = values.number(16, 200);
              MinHash sketch = MinHash.of(variant(size, 0, new Random(1)), k, components);
              MinHash read = MinHash.fromBytes(sketch.toBytes());
              assertThat(read)
                  .isEqualTo(sketch)
                  .hasSameHashCodeAs(sketch)
                  .hasToString(sketch.toString());
              assertThat(read.toBytes())
                  .isEqualTo(sketch.toBytes())
                  .hasSize(20 + (components + 1) / 2);
            });
  }

  @Test
  void resembles_itself_wholly_and_a_stranger_hardly() {
    MinHash sketch = MinHash.of(words(IntStream.range(0, 5_000)), K);
    MinHash stranger = MinHash.of(words(IntStream.range(9_000, 14_000)), K);
    assertThat(sketch.resemblance(sketch).value()).isEqualTo(1);
    assertThat(sketch.containment(sketch).value()).isEqualTo(1);
    assertThat(sketch.resemblance(stranger).value()).isLessThan(0.05);
  }

  @Test
  void contains_an_excerpt_more_than_it_resembles_it() {
    MinHash whole = MinHash.of(words(IntStream.range(0, 1_000)), K);
    MinHash excerpt = MinHash.of(words(IntStream.range(200, 500)), K);
    assertThat(whole.resemblance(excerpt).value()).isBetween(0.22, 0.38);
    assertThat(whole.containment(excerpt).value()).isBetween(0.22, 0.3);
    assertThat(excerpt.containment(whole).value()).isBetween(0.85, 1.0);
  }

  @Test
  void counts_a_repeated_shingle_once() {
    MinHash once = MinHash.of(words(IntStream.of(1, 2, 3, 1, 2)), K);
    MinHash twice = MinHash.of(words(IntStream.of(1, 2, 3, 1, 2, 3, 1, 2)), K);
    assertThat(twice).isEqualTo(once);
    assertThat(twice.shingles()).isEqualTo(3);
    assertThat(twice.k()).isEqualTo(K);
    assertThat(twice.components()).isEqualTo(MinHash.COMPONENTS);
  }

  @Test
  void finds_nothing_alike_in_texts_too_short_for_a_shingle() {
    MinHash empty = MinHash.of(Tokenizer.tokenize(""), K);
    MinHash full = MinHash.of(words(IntStream.range(0, 9)), K);
    assertThat(empty.resemblance(empty)).isEqualTo(new Estimate(0, 0));
    assertThat(empty.containment(full)).isEqualTo(new Estimate(0, 0));
    assertThat(full.containment(empty).value()).isZero();
    assertThat(MinHash.fromBytes(empty.toBytes())).isEqualTo(empty);
  }

  @Test
  void differs_from_a_sketch_of_another_text_or_making() {
    Tokens tokens = words(IntStream.range(0, 50));
    MinHash sketch = MinHash.of(tokens, K);
    assertThat(sketch)
        .isNotEqualTo(MinHash.of(tokens, K + 1))
        .isNotEqualTo(MinHash.of(tokens, K, 64))
        .isNotEqualTo(MinHash.of(words(IntStream.range(1, 51)), K))
        .isNotEqualTo(null);
    assertThatThrownBy(() -> sketch.resemblance(MinHash.of(tokens, K, 64)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("made differently", "components=512", "components=64");
    assertThatThrownBy(() -> sketch.containment(MinHash.of(tokens, K + 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 15, 65_537, Integer.MAX_VALUE})
  void refuses_a_number_of_components_out_of_range(int components) {
    assertThatThrownBy(() -> MinHash.of(words(IntStream.range(0, 9)), K, components))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("components must be from 16 to 65536, was " + components);
  }

  @Test
  void refuses_a_shingle_without_words() {
    assertThatThrownBy(() -> MinHash.of(words(IntStream.range(0, 9)), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("k must be at least 1, was 0");
  }
}
