package org.wirecopy.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wirecopy.Tries;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

class ContentIndexTest {
  private static final String FERRY =
      "The ferry Aurora ran aground off Cape Sorrel with forty passengers, and captain Solberg stayed.";

  private static final String FERRY_ANEW =
      "Forty passengers were on the Aurora when captain Solberg's ferry grounded near Cape Sorrel.";

  @Test
  void pairs_all_of_a_handful() {
    assertThat(alike(List.of("one", "two", "three")))
        .containsExactly(new Candidate(0, 1, 1), new Candidate(0, 2, 1), new Candidate(1, 2, 1));
  }

  @Test
  void pairs_what_says_the_same_in_other_words_among_many() {
    List<String> texts = new ArrayList<>();
    texts.add(FERRY);
    for (int i = 0; i < 30; i++) {
      texts.add("Report number " + i + " tells of meadow" + i + " and harvest" + i + " on farms.");
    }
    texts.add(FERRY_ANEW);

    assertThat(alike(texts)).contains(new Candidate(0, 31, 1));
    assertThat(alike(texts)).noneMatch(pair -> pair.left() == 0 && pair.right() != 31);
  }

  /** Of likenesses as near as this, rounding may say which is the greater. */
  private static final double ROUNDING = 1e-5;

  @Test
  void pairs_what_a_comparison_of_all_with_all_finds_alike() {
    Tries.of(60)
        .each(
            values -> {
              int words = values.number(20, 200);
              List<Tokens> texts =
                  Stream.generate(() -> text(values.random(), words))
                      .limit(values.number(13, 70))
                      .toList();
              ContentIndex index = new ContentIndex();
              texts.forEach(body -> index.add(ContentIndex.Stems.of(body)));
              assertPaired(index.alike(), likenesses(texts));
            });
  }

  /** A few words out of so many, the first ones often. */
  private static Tokens text(Random random, int words) {
    return Tokenizer.tokenize(
        random
            .doubles(random.nextInt(25))
            .mapToObj(share -> "w" + (int) (words * share * share * share))
            .collect(Collectors.joining(" ")));
  }

  /** Each of a pair's documents is paired with the ten most alike. */
  private static void assertPaired(List<Candidate> pairs, double[][] likenesses) {
    for (int left = 0; left < likenesses.length; left++) {
      for (int right = left + 1; right < likenesses.length; right++) {
        double likeness = likenesses[left][right];
        boolean isSure =
            likeness >= 0.2 + ROUNDING
                && (above(likenesses[left], likeness - ROUNDING) <= 10
                    || above(likenesses[right], likeness - ROUNDING) <= 10);
        boolean isOut =
            likeness < 0.2 - ROUNDING
                || above(likenesses[left], likeness + ROUNDING) >= 10
                    && above(likenesses[right], likeness + ROUNDING) >= 10;
        boolean isPair = pairs.contains(new Candidate(left, right, 1));
        assertThat(isPair ? !isOut : !isSure)
            .as("%d and %d, alike by %f, paired: %b", left, right, likeness, isPair)
            .isTrue();
      }
    }
  }

  private static long above(double[] likenesses, double least) {
    return DoubleStream.of(likenesses).filter(likeness -> likeness > least).count();
  }

  private static double[][] likenesses(List<Tokens> texts) {
    List<Map<Long, Double>> weights = weights(texts);
    Map<Long, Long> holders =
        weights.stream()
            .flatMap(own -> own.keySet().stream())
            .collect(Collectors.groupingBy(stem -> stem, Collectors.counting()));
    double[][] likenesses = new double[texts.size()][texts.size()];
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < texts.size(); j++) {
        double shared = 0;
        for (long stem : weights.get(i).keySet()) {
          if (holders.get(stem) <= 50) {
            shared += weights.get(i).get(stem) * weights.get(j).getOrDefault(stem, 0.0);
          }
        }
        double lengths = length(weights.get(i)) * length(weights.get(j));
        likenesses[i][j] = i == j || shared == 0 ? 0 : shared / lengths;
      }
    }
    return likenesses;
  }

  private static double length(Map<Long, Double> weights) {
    return Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
  }

  /** For each text and stem (1 + log how often) log((texts + 1) / holders). */
  private static List<Map<Long, Double>> weights(List<Tokens> texts) {
    List<Map<Long, Long>> counts =
        texts.stream()
            .map(
                text ->
                    IntStream.range(0, text.size())
                        .mapToObj(text::stem)
                        .collect(Collectors.groupingBy(stem -> stem, Collectors.counting())))
            .toList();
    List<Map<Long, Double>> weights = new ArrayList<>();
    for (Map<Long, Long> own : counts) {
      Map<Long, Double> weighed = new HashMap<>();
      own.forEach(
          (stem, count) -> {
            long holders = counts.stream().filter(other -> other.containsKey(stem)).count();
            weighed.put(stem, (1 + Math.log(count)) * Math.log((texts.size() + 1.0) / holders));
          });
      weights.add(weighed);
    }
    return weights;
  }

  @Test
  void of_twelve_texts_all_are_paired_and_of_thirteen_what_is_alike() {
    List<String> texts = IntStream.range(0, 13).mapToObj(i -> "word" + (char) ('a' + i)).toList();
    assertThat(alike(texts.subList(0, 12))).hasSize(66);
    assertThat(alike(texts)).isEmpty();
  }

  private static List<Candidate> alike(List<String> texts) {
    ContentIndex index = new ContentIndex();
    texts.forEach(text -> index.add(ContentIndex.Stems.of(Tokenizer.tokenize(text))));
    return index.alike();
  }
}
