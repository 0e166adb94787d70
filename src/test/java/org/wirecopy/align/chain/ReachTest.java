package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReachTest {
  @Test
  void each_part_of_sixteen_words_is_reached_sixteen_times() {
    Reach reach = new Reach(32);
    for (int time = 0; time < 16; time++) {
      assertThat(reach.from(time)).isTrue();
      assertThat(reach.from(31)).isTrue();
    }
    assertThat(reach.from(0)).isFalse();
    assertThat(reach.from(15)).isFalse();
    assertThat(reach.from(16)).isFalse();
    assertThat(reach.from(32)).as("behind the last word").isTrue();
  }
}
