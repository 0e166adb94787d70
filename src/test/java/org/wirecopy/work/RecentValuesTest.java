package org.wirecopy.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentValuesTest {
  private final List<Integer> made = new ArrayList<>();
  private final RecentValues<Integer, String> values = new RecentValues<>(2);

  private String value(int key) {
    made.add(key);
    return "weir " + key;
  }

  @Test
  void makes_again_what_was_not_asked_for_last() {
    for (int key : new int[] {1, 2, 1, 3, 1, 2}) {
      assertThat(values.get(key, this::value)).isEqualTo("weir " + key);
    }
    assertThat(made).containsExactly(1, 2, 3, 2);
  }

  @Test
  void keeps_nothing_of_what_failed() {
    assertThatThrownBy(
            () ->
                values.get(
                    1,
                    key -> {
                      throw new IOException("the weir is dry");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(values.get(1, this::value)).isEqualTo("weir 1");
  }
}
