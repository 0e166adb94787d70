package org.wirecopy.reliability.story.grouping;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes from groups what only a topic or a person holds together. A text in several hands, or words
 * that one text has from another, tell an event, and whoever speaks of it is of its story. Without
 * such, texts are about one event only where each is plainly like another: where they have several
 * terms that hardly any other text has.
 *
 * <p>Linear in the links of the groups.
 */
final class EventGroups {
  private final StoryLinks links;
  private final List<Set<Integer>> statements;

  private EventGroups(StoryLinks links, List<Set<Integer>> statements) {
    this.links = links;
    this.statements = statements;
  }

  /**
   * The groups that are about an event, each sorted, in the order of their first members.
   *
   * @param groups groups of texts, by index
   * @param links how alike texts are
   * @param statements for each statement that is quoted, the texts that do
   */
  static List<List<Integer>> of(
      List<List<Integer>> groups, StoryLinks links, List<Set<Integer>> statements) {
    EventGroups events = new EventGroups(links, statements);
    return groups.stream()
        .flatMap(group -> events.within(group).stream())
        .sorted(Comparator.comparing((List<Integer> group) -> group.get(0)))
        .toList();
  }

  private List<List<Integer>> within(List<Integer> group) {
    return group.size() < 2 || links.isAnchored(group) ? List.of(group) : parts(group);
  }

  private List<List<Integer>> parts(List<Integer> group) {
    MutableGraph<Integer> sure = GraphBuilder.undirected().allowsSelfLoops(true).build();
    Set<Integer> members = new HashSet<>(group);
    for (int one : group) {
      sure.addNode(one);
      links.sure().adjacentNodes(one).stream()
          .filter(members::contains)
          .forEach(other -> sure.putEdge(one, other));
    }
    for (Set<Integer> statement : statements) {
      List<Integer> quoting = statement.stream().filter(members::contains).toList();
      for (int one : quoting) {
        quoting.stream()
            .filter(other -> other > one && links.areOfOneTime(one, other))
            .forEach(other -> sure.putEdge(one, other));
      }
    }
    List<List<Integer>> parts = new ArrayList<>();
    Set<Integer> met = new HashSet<>();
    for (int one : group) {
      if (met.add(one)) {
        Set<Integer> part = new TreeSet<>(Graphs.reachableNodes(sure, one));
        met.addAll(part);
        parts.add(List.copyOf(part));
      }
    }
    return parts;
  }
}
