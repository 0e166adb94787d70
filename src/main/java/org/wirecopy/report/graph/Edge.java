package org.wirecopy.report.graph;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecopy.trace.Reuse;

/**
 * That one document holds text of another.
 *
 * @param from the document that had the text first, as far as is known
 * @param to the document that copied it
 * @param isDirected whether it is known which of the two copied
 * @param reuses the passages, one at least
 */
public record Edge(String from, String to, boolean isDirected, List<Reuse> reuses) {
  /** Copies the list. */
  public Edge {
    checkNotNull(from, "from");
    checkNotNull(to, "to");
    checkNotNull(reuses, "reuses");
    reuses = List.copyOf(reuses);
  }

  /**
   * How many words the passages have. Words that stand in two of them count twice.
   *
   * @return the sum, at least 1
   */
  public int words() {
    return reuses.stream().mapToInt(reuse -> reuse.passage().words()).sum();
  }

  /**
   * How many passages are of which kind.
   *
   * @return the counts by the kind's name, sorted
   */
  public Map<String, Integer> kinds() {
    Map<String, Integer> kinds = new TreeMap<>();
    reuses.forEach(reuse -> kinds.merge(reuse.kind().label(), 1, Integer::sum));
    return kinds;
  }
}
