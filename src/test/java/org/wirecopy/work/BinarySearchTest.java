package org.wirecopy.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinarySearchTest {
  @ParameterizedTest
  @CsvSource({
    "'', 3, 0, 0",
    "4, 3, 0, 0",
    "4, 4, 0, 1",
    "4, 5, 1, 1",
    "1 3 3 3 7 9, 3, 1, 4",
    "1 3 3 3 7 9, 4, 4, 4",
    "1 3 3 3 7 9, 10, 6, 6",
    "1 3 3 3 7 9, -2147483648, 0, 0",
    "1 3 2147483647, 2147483647, 2, 3"
  })
  void finds_the_first_that_is_not_below_and_the_first_above(
      String numbers, int bound, int from, int after) {
    int[] sorted =
        numbers.isEmpty()
            ? new int[0]
            : Stream.of(numbers.split(" ")).mapToInt(Integer::parseInt).toArray();
    assertThat(BinarySearch.firstFrom(sorted, bound)).isEqualTo(from);
    assertThat(BinarySearch.firstAfter(sorted, bound)).isEqualTo(after);
    assertThat(BinarySearch.first(sorted.length, i -> sorted[i] >= bound)).isEqualTo(from);
    assertThat(BinarySearch.first(sorted.length, i -> sorted[i] > bound)).isEqualTo(after);
  }
}
