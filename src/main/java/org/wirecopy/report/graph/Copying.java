package org.wirecopy.report.graph;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wirecopy.Analysis;
import org.wirecopy.document.Pair;
import org.wirecopy.trace.Reuse;

/**
 * Who copies from whom: the documents between which text was copied, and which way.
 *
 * <p>The way of each passage is its {@link Direction}; where it cannot be told, the documents stand
 * in the order of their ids.
 *
 * <p>One pass over the passages. The same analysis gives the same edges in the same order.
 */
public final class Copying {
  private static final Comparator<Edge> MOST_WORDS_FIRST =
      Comparator.comparing(Edge::words)
          .reversed()
          .thenComparing(Edge::from)
          .thenComparing(Edge::to)
          .thenComparing(Edge::isDirected);

  private final Direction direction;

  private Copying(Analysis analysis) {
    this.direction = new Direction(analysis);
  }

  /**
   * The copying between the documents of an analysis.
   *
   * @param analysis the analysis
   * @return an edge for each two documents and way, those with the most words first
   */
  public static List<Edge> of(Analysis analysis) {
    Copying copying = new Copying(analysis);
    ListMultimap<Way, Reuse> ways = LinkedListMultimap.create();
    for (Reuse reuse : analysis.tracing().reuses()) {
      if (reuse.isCopy()) {
        ways.put(copying.way(reuse), reuse);
      }
    }
    return edges(ways);
  }

  /**
   * The same between those who carry the documents; what stays with one of them is left out.
   *
   * @param analysis the analysis
   * @param carrier who carries a document, by its id
   * @return an edge for each two carriers and way, those with the most words first
   */
  public static List<Edge> between(Analysis analysis, UnaryOperator<String> carrier) {
    checkNotNull(carrier, "carrier");
    ListMultimap<Way, Reuse> ways = LinkedListMultimap.create();
    for (Edge edge : of(analysis)) {
      Pair pair = new Pair(carrier.apply(edge.from()), carrier.apply(edge.to()));
      boolean isTurned = !edge.isDirected() && pair.left().compareTo(pair.right()) > 0;
      Pair ordered = isTurned ? pair.turned() : pair;
      if (!pair.left().equals(pair.right())) {
        ways.putAll(new Way(ordered, edge.isDirected()), edge.reuses());
      }
    }
    return edges(ways);
  }

  private record Way(Pair pair, boolean isKnown) {}

  private static List<Edge> edges(ListMultimap<Way, Reuse> ways) {
    return ways.keySet().stream()
        .map(way -> edge(way, ways.get(way)))
        .sorted(MOST_WORDS_FIRST)
        .toList();
  }

  private static Edge edge(Way way, List<Reuse> reuses) {
    return new Edge(way.pair().left(), way.pair().right(), way.isKnown(), reuses);
  }

  private Way way(Reuse reuse) {
    Pair pair = new Pair(reuse.passage().left().document(), reuse.passage().right().document());
    Optional<Direction.Told> told = direction.of(reuse);
    boolean isTurned = told.isPresent() && !told.get().fromLeft();
    return new Way(isTurned ? pair.turned() : pair, told.isPresent());
  }
}
