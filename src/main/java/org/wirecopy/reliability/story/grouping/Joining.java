package org.wirecopy.reliability.story.grouping;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.graph.ValueGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins groups of documents to the larger groups that they share words with. Of a text in many
 * hands each document is compared with few others, so most pairs of a dense story have no link; but
 * where half of the documents of a group have copied from another group, or quote the same
 * statements, both are one story.
 *
 * <p>Linear in the links for each round; each round makes groups fewer.
 */
final class Joining {
  /** From this likeness on two documents have words in common, not just names. */
  private static final double STRONG = 0.3;

  private final ValueGraph<Integer, Double> links;
  private final ListMultimap<Integer, Set<Integer>> quoted = ArrayListMultimap.create();
  private final Map<Integer, Integer> groupOf = new HashMap<>();
  private final Map<Integer, List<Integer>> groups = new TreeMap<>();

  private Joining(
      List<List<Integer>> known, ValueGraph<Integer, Double> links, List<Set<Integer>> statements) {
    this.links = links;
    for (Set<Integer> statement : statements) {
      statement.forEach(one -> quoted.put(one, statement));
    }
    for (List<Integer> group : known) {
      groups.put(group.get(0), new ArrayList<>(group));
      group.forEach(member -> groupOf.put(member, group.get(0)));
    }
  }

  /**
   * The groups after joining, each sorted, in the order of their first members.
   *
   * @param groups the groups, each sorted
   * @param links how alike documents are
   * @param statements for each statement that is quoted, the documents that do
   */
  static List<List<Integer>> of(
      List<List<Integer>> groups,
      ValueGraph<Integer, Double> links,
      List<Set<Integer>> statements) {
    Joining joining = new Joining(groups, links, statements);
    while (joining.joinsAny()) {
      // What was joined may join more.
    }
    return joining.groups.values().stream()
        .map(group -> group.stream().sorted().toList())
        .sorted(Comparator.comparing(group -> group.get(0)))
        .toList();
  }

  private boolean joinsAny() {
    boolean any = false;
    List<Integer> smallestFirst = new ArrayList<>(groups.keySet());
    smallestFirst.sort(
        Comparator.comparingInt((Integer g) -> groups.getOrDefault(g, List.of()).size())
            .thenComparing(g -> g));
    for (int name : smallestFirst) {
      List<Integer> group = groups.getOrDefault(name, List.of());
      Map<Integer, Integer> linked = linked(name, group);
      int most = linked.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      if (most > 0 && 2 * most >= group.size()) {
        int other =
            linked.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(name);
        group.forEach(member -> groupOf.put(member, other));
        groups.getOrDefault(other, new ArrayList<>()).addAll(group);
        groups.remove(name);
        any = true;
      }
    }
    return any;
  }

  /** How many of a group's documents are linked with each group that is no smaller. */
  private Map<Integer, Integer> linked(int name, List<Integer> group) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int member : group) {
      Set<Integer> met = new HashSet<>();
      for (int other : links.adjacentNodes(member)) {
        if (links.edgeValue(member, other).orElse(0.0) >= STRONG) {
          met.add(groupOf.getOrDefault(other, name));
        }
      }
      for (Set<Integer> statement : quoted.get(member)) {
        statement.forEach(other -> met.add(groupOf.getOrDefault(other, name)));
      }
      met.removeIf(to -> to == name || groups.getOrDefault(to, List.of()).size() < group.size());
      met.forEach(to -> counts.merge(to, 1, Integer::sum));
    }
    return counts;
  }
}
