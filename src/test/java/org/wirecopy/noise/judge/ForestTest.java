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
  void tellsWhatEachFeatureWeighed() {
    double[] weights = new double[2];

    forest.weigh(new double[] {0.75, 11}, weights);

    assertThat(weights).containsExactly(1 - 1.5, 1.5 - 0.25);
  }

  @Test
  void knowsItsFeatures() {
    assertThatThrownBy(() -> Forest.of(TREES, List.of("links")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("length");
  }
}
