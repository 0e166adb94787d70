package org.wirecopy.report.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;
import org.wirecopy.match.Pair;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.report.Report;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Reuse;

/**
 * Who copies from whom: the documents between which text was copied, and which way.
 *
 * <p>The way is that from the origin of the passages' family, then that to the side without the
 * credit, then that from the earlier to the later publication. Where none of these tells, the way
 * is not known, and stands in the order of the ids. Quoted replies, shared quotations, captions,
 * boilerplate and common wording are no copying.
 *
 * <p>One pass over the passages. The same report gives the same edges in the same order.
 */
public final class Copying {
  private final Map<String, String> origins = new HashMap<>();
  private final Map<String, Published> dates = new HashMap<>();

  private Copying(Report report) {
    for (Family family : report.tracing().families()) {
      String origin = family.origin().document();
      if (origin != null) {
        family.passages().forEach(passage -> origins.put(passage, origin));
      }
    }
    for (CleanDocument document : report.documents()) {
      Published published = document.metadata().published();
      if (published != null) {
        dates.put(document.id(), published);
      }
    }
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
    String left = reuse.passage().left().document();
    String right = reuse.passage().right().document();
    String from = from(reuse, left, right);
    return new Way(
        right.equals(from) ? new Pair(right, left) : new Pair(left, right), from != null);
  }

  private @Nullable String from(Reuse reuse, String left, String right) {
    String origin = origins.get(reuse.id());
    if (left.equals(origin) || right.equals(origin)) {
      return origin;
    }
    if (reuse.copy().isPresent()) {
      return reuse.copy().get().document().equals(left) ? right : left;
    }
    Published leftDate = dates.get(left);
    Published rightDate = dates.get(right);
    if (leftDate == null || rightDate == null) {
      return null;
    }
    return leftDate.isBefore(rightDate) ? left : rightDate.isBefore(leftDate) ? right : null;
  }
}
