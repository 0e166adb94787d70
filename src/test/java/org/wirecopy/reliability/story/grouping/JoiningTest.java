package org.wirecopy.reliability.story.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JoiningTest {
  private static final List<List<Integer>> GROUPS =
      List.of(List.of(0, 1, 2, 3), List.of(4, 5), List.of(6));

  private final MutableValueGraph<Integer, Double> links =
      ValueGraphBuilder.undirected().<Integer, Double>build();

  JoiningTest() {
    IntStream.range(0, 7).forEach(links::addNode);
  }

  @Test
  void leaves_groups_as_they_are_that_share_nothing() {
    assertThat(Joining.of(GROUPS, links, List.of())).isEqualTo(GROUPS);
  }

  @Test
  void joins_a_group_of_which_half_has_words_of_a_larger_one() {
    links.putEdgeValue(4, 2, 0.4);
    assertThat(Joining.of(GROUPS, links, List.of()))
        .containsExactly(List.of(0, 1, 2, 3, 4, 5), List.of(6));
  }

  @Test
  void names_in_common_are_too_little() {
    links.putEdgeValue(4, 2, 0.2);
    links.putEdgeValue(5, 3, 0.25);
    assertThat(Joining.of(GROUPS, links, List.of())).isEqualTo(GROUPS);
  }

  @Test
  void a_quarter_of_a_group_joins_nothing() {
    List<List<Integer>> two = List.of(List.of(0, 1, 2, 3), List.of(4, 5, 6));
    links.putEdgeValue(4, 2, 0.9);
    assertThat(Joining.of(two, links, List.of())).isEqualTo(two);
  }

  @Test
  void joins_those_who_quote_the_same_statement() {
    assertThat(Joining.of(GROUPS, links, List.of(Set.of(1, 6))))
        .containsExactly(List.of(0, 1, 2, 3, 6), List.of(4, 5));
  }

  @Test
  void what_was_joined_joins_more() {
    links.putEdgeValue(6, 5, 0.5);
    links.putEdgeValue(4, 0, 0.5);
    links.putEdgeValue(5, 1, 0.5);
    assertThat(Joining.of(GROUPS, links, List.of())).containsExactly(List.of(0, 1, 2, 3, 4, 5, 6));
  }
}
