package org.wirecopy.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
  private final List<List<Long>> pairs = new ArrayList<>();
  private final Links links =
      new Links((left, right, shared) -> pairs.add(List.of(left, right, (long) shared)));

  private List<List<Long>> linked(int count) {
    LongStream.range(0, count).forEach(links::add);
    links.end();
    List<List<Long>> linked = List.copyOf(pairs);
    pairs.clear();
    return linked;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 50})
  void links_all_of_few(int count) {
    List<List<Long>> expected = new ArrayList<>();
    for (long right = 1; right < count; right++) {
      for (long left = 0; left < right; left++) {
        expected.add(List.of(left, right, 1L));
      }
    }
    assertThat(linked(count)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {51, 52, 200})
  void links_each_of_many_to_the_first_and_the_one_before(int count) {
    List<List<Long>> expected = new ArrayList<>();
    for (long right = 1; right < count; right++) {
      expected.add(List.of(right - 1, right, 4L));
      if (right > 1) {
        expected.add(List.of(0L, right, 4L));
      }
    }
    assertThat(linked(count)).isEqualTo(expected);
    assertThat(linked(2)).hasSize(1);
  }

  @Test
  void goes_on_where_others_left_off() {
    links.resume(new long[] {3, 5});
    links.add(8);
    links.end();
    assertThat(pairs).containsExactly(List.of(3L, 8L, 1L), List.of(5L, 8L, 1L));
    pairs.clear();
    links.resumeFrequent(60, 3, 70);
    links.add(80);
    links.end();
    assertThat(pairs).containsExactly(List.of(70L, 80L, 4L), List.of(3L, 80L, 4L));
  }
}
