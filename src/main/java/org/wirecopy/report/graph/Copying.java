package org.wirecopy.report.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.wirecopy.match.Pair;
import org.wirecopy.report.Report;
import org.wirecopy.trace.Reuse;

/**
 * Who copies from whom: the documents between which text was copied, and which way.
 *
 * <p>The way of each passage is its {@link Direction}; where it cannot be told, the documents stand
 * in the order of their ids.
 *
 * <p>One pass over the passages. The same report gives the same edges in the same order.
 */
public final class Copying {
  private final Direction direction;

  private Copying(Report report) {
    this.direction = new Direction(report);
  }

  /**
   * The copying between the documents of a report.
   *
   * @param report the report
   * @return an edge for each two documents and way, those with the most words first
   */
  public static List<Edge> of(Report report) {
    Copying copying = new Copying(report);
    Map<String, List<Reuse>> ways = new TreeMap<>();
    Map<String, Way> named = new HashMap<>();
    for (Reuse reuse : report.tracing().reuses()) {
      if (reuse.isCopy()) {
        Way way = copying.way(reuse);
        named.put(way.toString(), way);
        ways.computeIfAbsent(way.toString(), key -> new ArrayList<>()).add(reuse);
      }
    }
    List<Edge> edges = new ArrayList<>();
    ways.forEach((name, reuses) -> edges.add(edge(named.get(name), reuses)));
    edges.sort(Comparator.comparing(Edge::words).reversed());
    return edges;
  }

  /**
   * The same between those who carry the documents; what stays with one of them is left out.
   *
   * @param report the report
   * @param carrier who carries a document, by its id
   * @return an edge for each two carriers and way, those with the most words first
   */
  public static List<Edge> between(Report report, UnaryOperator<String> carrier) {
    Map<Way, List<Reuse>> ways = new LinkedHashMap<>();
    for (Edge edge : of(report)) {
      Pair pair = new Pair(carrier.apply(edge.from()), carrier.apply(edge.to()));
      boolean isTurned = !edge.isDirected() && pair.left().compareTo(pair.right()) > 0;
      Pair ordered = isTurned ? new Pair(pair.right(), pair.left()) : pair;
      if (!pair.left().equals(pair.right())) {
        ways.computeIfAbsent(new Way(ordered, edge.isDirected()), way -> new ArrayList<>())
            .addAll(edge.reuses());
      }
    }
    List<Edge> edges = new ArrayList<>();
    ways.forEach((way, reuses) -> edges.add(edge(way, reuses)));
    edges.sort(
        Comparator.comparing(Edge::words)
            .reversed()
            .thenComparing(Edge::from)
            .thenComparing(Edge::to));
    return edges;
  }

  private record Way(Pair pair, boolean isKnown) {}

  private static Edge edge(Way way, List<Reuse> reuses) {
    return new Edge(way.pair().left(), way.pair().right(), way.isKnown(), reuses);
  }

  private Way way(Reuse reuse) {
    Pair pair = new Pair(reuse.passage().left().document(), reuse.passage().right().document());
    Optional<Direction.Told> told = direction.of(reuse);
    boolean isTurned = told.isPresent() && !told.get().fromLeft();
    return new Way(isTurned ? new Pair(pair.right(), pair.left()) : pair, told.isPresent());
  }
}
