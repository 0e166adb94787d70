package org.wirecopy.noise.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForestTest {
  private static final String TREES =
      """
      # two trees
      = 0.5
      length 10 0.25
      = -1
      links 0.5 1.5
      = 2
      = 1
      = 0.125
      """;

  private final Forest forest = Forest.of(TREES, List.of("links", "length"));

  @Test
  void leadsARowToALeafOfEachTree() {
    assertThat(forest.score(new double[] {0, 10})).isEqualTo(0.5 - 1 + 0.125);
    assertThat(forest.score(new double[] {0.5, 11})).isEqualTo(0.5 + 2 + 0.125);
    assertThat(forest.score(new double[] {0.75, 11})).isEqualTo(0.5 + 1 + 0.125);
  }

  @Test
  void tellsWhatWeighedMost() {
    assertThat(forest.weighed(new double[] {0.75, 11}, true, 2)).containsExactly("length");
    assertThat(forest.weighed(new double[] {0.75, 11}, false, 2)).containsExactly("links");
    assertThat(forest.weighed(new double[] {0, 3}, false, 1)).containsExactly("length");
  }

  @Test
  void knowsItsFeatures() {
    assertThatThrownBy(() -> Forest.of(TREES, List.of("links")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("length");
  }
}
