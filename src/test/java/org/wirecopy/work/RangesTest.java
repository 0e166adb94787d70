package org.wirecopy.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RangesTest {
  @Test
  void finds_the_range_of_an_offset() {
    Ranges<String> ranges = ranges(10, 20, "a", 20, 25, "b", 40, 41, "c");

    assertThat(ranges.size()).isEqualTo(3);
    assertThat(ranges.at(9)).isEqualTo(-1);
    assertThat(ranges.at(10)).isZero();
    assertThat(ranges.at(19)).isZero();
    assertThat(ranges.value(ranges.at(20))).isEqualTo("b");
    assertThat(ranges.at(25)).isEqualTo(-1);
    assertThat(ranges.value(ranges.at(40))).isEqualTo("c");
    assertThat(ranges.at(41)).isEqualTo(-1);
    assertThat(ranges.at(Integer.MAX_VALUE)).isEqualTo(-1);
  }

  @Test
  void what_is_put_later_takes_the_place_of_what_it_covers() {
    Ranges<String> ranges = ranges(10, 30, "a", 15, 20, "b", 28, 35, "c");

    assertThat(ranges.size()).isEqualTo(4);
    assertThat(ranges.value(ranges.at(14))).isEqualTo("a");
    assertThat(ranges.value(ranges.at(15))).isEqualTo("b");
    assertThat(ranges.value(ranges.at(20))).isEqualTo("a");
    assertThat(ranges.start(ranges.at(29))).isEqualTo(28);
    assertThat(ranges.end(ranges.at(29))).isEqualTo(35);
  }

  @Test
  void has_no_place_for_what_is_empty() {
    assertThat(ranges(10, 10, "a", 12, 11, "b", 5, 5, "c").size()).isZero();
    assertThat(Ranges.none().at(0)).isEqualTo(-1);
  }

  private static Ranges<String> ranges(Object... rows) {
    Ranges.Builder<String> builder = new Ranges.Builder<>();
    for (int i = 0; i < rows.length; i += 3) {
      builder.put((int) rows[i], (int) rows[i + 1], (String) rows[i + 2]);
    }
    return builder.build();
  }
}
