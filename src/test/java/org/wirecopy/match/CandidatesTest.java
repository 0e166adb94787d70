package org.wirecopy.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wirecopy.Tries;

/** Candidates compared with counts in a map. */
class CandidatesTest {
  /** Numbers below 36 stand for pairs of documents below six. */
  private static Candidates of(List<Integer> pairs) {
    return Candidates.of(
        pairs.stream().mapToLong(pair -> Candidates.pair(pair / 6, pair % 6)).toArray());
  }

  private static List<Candidate> counted(List<List<Integer>> parts) {
    Map<Integer, Integer> counts = new TreeMap<>();
    parts.forEach(part -> part.forEach(pair -> counts.merge(pair, 1, Integer::sum)));
    List<Candidate> counted = new ArrayList<>();
    counts.forEach((pair, count) -> counted.add(new Candidate(pair / 6, pair % 6, count)));
    return counted;
  }

  @Test
  void are_counted_and_in_order_in_one_part_and_in_several() {
    Tries.of(1000)
        .each(
            values -> {
              List<List<Integer>> parts = values.lists(7, 12, 35);
              assertThat(Candidates.merged(parts.stream().map(CandidatesTest::of).toList()))
                  .isEqualTo(counted(parts));
            });
  }

  @Test
  void those_that_share_enough_and_repetitions_are_kept() {
    Tries.of(500)
        .each(
            values -> {
              List<Integer> pairs = values.numbers(80, 35);
              int least = values.number(1, 5);
              assertThat(of(pairs).sharing(least))
                  .isEqualTo(
                      counted(List.of(pairs)).stream()
                          .filter(pair -> pair.shared() >= least || pair.left() == pair.right())
                          .toList());
            });
  }
}
