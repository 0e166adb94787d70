package org.wirecopy.reliability.story.grouping;

import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.reliability.story.Warning;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.verdict.OutletCitations;

/**
 * Finds outlets of a story that cite one another in a circle: each can be reached from each by who
 * cites whom.
 */
final class Circles {
  private Circles() {}

  /** A warning for each circle, in the order of its first outlet. */
  static List<Warning> of(List<CleanDocument> story) {
    Map<String, List<CleanDocument>> bySource = new TreeMap<>();
    for (CleanDocument document : story) {
      String source = document.metadata().source();
      if (source != null && !source.isBlank()) {
        bySource.computeIfAbsent(source, name -> new ArrayList<>()).add(document);
      }
    }
    if (bySource.size() < 2) {
      return List.of();
    }
    OutletCitations citations = OutletCitations.of(bySource.keySet());
    MutableGraph<String> cites = GraphBuilder.directed().allowsSelfLoops(true).build();
    Map<List<String>, Evidence> evidence = new HashMap<>();
    bySource.forEach(
        (source, documents) -> {
          for (CleanDocument document : documents) {
            for (Map.Entry<String, Evidence> cited : citations.in(document).entrySet()) {
              if (!cited.getKey().equals(source)) {
                cites.putEdge(source, cited.getKey());
                evidence.putIfAbsent(List.of(source, cited.getKey()), cited.getValue());
              }
            }
          }
        });
    return circles(cites, evidence);
  }

  private static List<Warning> circles(Graph<String> cites, Map<List<String>, Evidence> evidence) {
    List<Warning> warnings = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (String source : new TreeSet<>(cites.nodes())) {
      Set<String> circle = new TreeSet<>();
      for (String other : Graphs.reachableNodes(cites, source)) {
        if (!other.equals(source) && Graphs.reachableNodes(cites, other).contains(source)) {
          circle.add(other);
        }
      }
      if (!circle.isEmpty() && seen.add(source)) {
        circle.add(source);
        seen.addAll(circle);
        warnings.add(
            new Warning(
                Warning.Kind.CIRCULAR_REPORTING,
                List.copyOf(circle),
                cites.edges().stream()
                    .filter(e -> circle.contains(e.source()) && circle.contains(e.target()))
                    .map(e -> evidence.get(List.of(e.source(), e.target())))
                    .sorted(java.util.Comparator.comparing(Evidence::document))
                    .toList()));
      }
    }
    return warnings;
  }
}
