package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wirecopy.Tries;
import org.wirecopy.token.Tokens;

/** Matches compared with those of all units with all, weighed by maps. */
class UnitMatchTest {
  private static final double ROUNDING = 1e-9;

  @Test
  void are_those_that_a_comparison_of_all_with_all_finds() {
    Tries.of(150)
        .each(
            values -> {
              Alignable left = text(values.random());
              Alignable right = text(values.random());
              Units leftUnits = Units.of(left);
              Units rightUnits = Units.of(right);
              Bags bags = new Bags(left, leftUnits, right, rightUnits);
              Map<List<Integer>, Double> found = new HashMap<>();
              UnitMatch.between(
                      leftUnits,
                      rightUnits,
                      Terms.of(left.tokens(), leftUnits, right.tokens(), rightUnits))
                  .forEach(m -> found.put(List.of(m.left(), m.right()), m.cosine()));

              for (int i = 0; i < leftUnits.count(); i++) {
                for (int j = 0; j < rightUnits.count(); j++) {
                  double cosine = bags.cosine(i, j);
                  boolean isMatch = cosine > 0.3 && bags.dice(i, j) > 0.33;
                  if (Math.abs(cosine - 0.3) > ROUNDING) {
                    assertThat(found.getOrDefault(List.of(i, j), 0.0))
                        .as("%d and %d", i, j)
                        .isBetween(
                            isMatch ? cosine - ROUNDING : 0, isMatch ? cosine + ROUNDING : 0);
                  }
                }
              }
            });
  }

  private static Alignable text(Random random) {
    int words = 30 + random.nextInt(60);
    return ChainsTest.side(
        IntStream.range(0, words).mapToObj(i -> "w" + random.nextInt(25)).toList(),
        random.ints(10, 0, words).sorted().toArray());
  }

  private record Bags(Alignable left, Units leftUnits, Alignable right, Units rightUnits) {
    double cosine(int i, int j) {
      Map<Long, Double> one = bag(left.tokens(), leftUnits, i);
      Map<Long, Double> other = bag(right.tokens(), rightUnits, j);
      double product =
          one.entrySet().stream()
              .mapToDouble(term -> term.getValue() * other.getOrDefault(term.getKey(), 0.0))
              .sum();
      return product == 0 ? 0 : product / (length(one) * length(other));
    }

    double dice(int i, int j) {
      Set<Long> common = new HashSet<>(bag(left.tokens(), leftUnits, i).keySet());
      int one = common.size();
      Set<Long> other = bag(right.tokens(), rightUnits, j).keySet();
      common.retainAll(other);
      return 2.0 * common.size() / (one + other.size());
    }

    private static double length(Map<Long, Double> bag) {
      return Math.sqrt(bag.values().stream().mapToDouble(value -> value * value).sum());
    }

    private Map<Long, Double> bag(Tokens tokens, Units units, int unit) {
      return stems(tokens, units, unit).stream()
          .collect(Collectors.toMap(stem -> stem, this::weight, Double::sum));
    }

    private double weight(long stem) {
      long holders = holders(left.tokens(), leftUnits, stem);
      holders += holders(right.tokens(), rightUnits, stem);
      return Math.log((leftUnits.count() + rightUnits.count()) / (double) holders);
    }

    private static long holders(Tokens tokens, Units units, long stem) {
      return IntStream.range(0, units.count())
          .filter(unit -> stems(tokens, units, unit).contains(stem))
          .count();
    }

    private static List<Long> stems(Tokens tokens, Units units, int unit) {
      return IntStream.range(units.first(unit), units.first(unit + 1))
          .mapToObj(tokens::stem)
          .toList();
    }
  }
}
