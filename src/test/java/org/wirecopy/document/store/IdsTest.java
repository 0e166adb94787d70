package org.wirecopy.document.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
  private static List<String> named(String... wanted) {
    Ids ids = new Ids();
    return Stream.of(wanted).map(ids::free).toList();
  }

  @Test
  void numbers_what_has_a_name_that_is_taken() {
    assertThat(named("barge", "weir", "barge", "barge"))
        .containsExactly("barge", "weir", "barge#2", "barge#3");
  }

  @Test
  void passes_over_numbers_that_others_have_for_a_name() {
    assertThat(named("barge#2", "barge", "barge", "barge#2", "barge"))
        .containsExactly("barge#2", "barge", "barge#3", "barge#2#2", "barge#4");
  }

  /** Trying each number from the start would be twenty thousand million tries. */
  @Test
  void does_not_try_again_what_was_taken_before() {
    Ids ids = new Ids();
    Set<String> given = new HashSet<>();
    for (int i = 0; i < 200_000; i++) {
      given.add(ids.free(i % 2 == 0 ? "barge" : "weir#2"));
    }
    assertThat(given).hasSize(200_000).contains("barge#100000", "weir#2#100000");
    assertThat(ids.count()).isEqualTo(200_000);
  }
}
