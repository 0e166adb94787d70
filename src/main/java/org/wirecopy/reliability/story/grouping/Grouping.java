package org.wirecopy.reliability.story.grouping;

import com.google.common.graph.EndpointPair;
import com.google.common.graph.ValueGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins documents to groups, strongest links first. Two groups join when the better half of the
 * links between them reaches the threshold on average: a chain of weak likenesses does not join
 * what has nothing to do with each other, and one odd member does not keep two halves of a story
 * apart.
 *
 * <p>Agglomerative clustering between single and average linkage, after Jain and Dubes, Algorithms
 * for Clustering Data, 1988, chapter 3. The cost is the number of links times the size of the
 * smaller group.
 */
final class Grouping {
  private final ValueGraph<Integer, Double> links;
  private final double threshold;
  private final int[] group;
  private final List<List<Integer>> members = new ArrayList<>();

  private Grouping(ValueGraph<Integer, Double> links, double threshold) {
    this.links = links;
    this.threshold = threshold;
    this.group = new int[links.nodes().size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /**
   * The groups, each sorted, in the order of their first members.
   *
   * @param links how alike documents are
   * @param threshold what the links between two groups must reach
   */
  static List<List<Integer>> of(ValueGraph<Integer, Double> links, double threshold) {
    Grouping grouping = new Grouping(links, threshold);
    grouping.join();
    return grouping.members.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().toList())
        .sorted(Comparator.comparing(group -> group.get(0)))
        .toList();
  }

  private void join() {
    links.edges().stream()
        .filter(link -> value(link) >= threshold)
        .sorted(
            Comparator.comparingDouble((EndpointPair<Integer> link) -> -value(link))
                .thenComparing(link -> Math.min(link.nodeU(), link.nodeV()))
                .thenComparing(link -> Math.max(link.nodeU(), link.nodeV())))
        .forEach(link -> join(group[link.nodeU()], group[link.nodeV()]));
  }

  private double value(EndpointPair<Integer> link) {
    return links.edgeValue(link).orElse(0.0);
  }

  private void join(int left, int right) {
    if (left == right) {
      return;
    }
    int small = members.get(left).size() < members.get(right).size() ? left : right;
    int large = small == left ? right : left;
    if (likeness(small, large) >= threshold) {
      merge(small, large);
    }
  }

  private void merge(int small, int large) {
    if (small != large) {
      members.get(small).forEach(member -> group[member] = large);
      members.get(large).addAll(members.get(small));
      members.get(small).clear();
    }
  }

  private double likeness(int small, int large) {
    List<Double> found = new ArrayList<>();
    for (int member : members.get(small)) {
      for (int other : links.adjacentNodes(member)) {
        if (group[other] == large) {
          found.add(links.edgeValueOrDefault(member, other, 0.0));
        }
      }
    }
    int pairs = members.get(small).size() * members.get(large).size();
    int half = (pairs + 1) / 2;
    double sum =
        found.stream()
            .sorted(Comparator.reverseOrder())
            .limit(half)
            .mapToDouble(Double::doubleValue)
            .sum();
    return sum / half;
  }
}
