package org.wirecopy.report.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.Analysis;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Pair;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;

/**
 * What two documents share, or what one holds twice.
 *
 * @param pair the documents, the first by id left
 * @param reuses the passages, in the order of the left document
 */
record SharedText(Pair pair, List<Reuse> reuses) {
  private static final Comparator<SharedText> MOST_WORDS_FIRST =
      Comparator.comparingInt(SharedText::words)
          .reversed()
          .thenComparing(shared -> shared.pair.left())
          .thenComparing(shared -> shared.pair.right());

  /** All that different documents share, most words first. */
  static List<SharedText> between(Analysis analysis) {
    return grouped(analysis, false);
  }

  /** All that documents hold twice, most words first. */
  static List<SharedText> inside(Analysis analysis) {
    return grouped(analysis, true);
  }

  int words() {
    return reuses.stream().mapToInt(reuse -> reuse.passage().words()).sum();
  }

  /** How many passages there are of each kind, the commonest first. */
  String kinds() {
    return NameCounts.of(reuses, reuse -> reuse.kind().label()).toString();
  }

  /** The kind of most passages. */
  String commonestKind() {
    return NameCounts.of(reuses, reuse -> reuse.kind().label()).commonest();
  }

  /** The passage with the most words of each kind, in the order of the kinds. */
  List<Reuse> longestOfEachKind() {
    Map<ReuseKind, Reuse> longest = new EnumMap<>(ReuseKind.class);
    for (Reuse reuse : reuses) {
      longest.merge(
          reuse.kind(),
          reuse,
          (one, other) -> other.passage().words() > one.passage().words() ? other : one);
    }
    return List.copyOf(longest.values());
  }

  private static List<SharedText> grouped(Analysis analysis, boolean inside) {
    Map<Pair, List<Reuse>> groups = new LinkedHashMap<>();
    for (Reuse reuse : analysis.tracing().reuses()) {
      if (reuse.passage().isInside() == inside) {
        groups.computeIfAbsent(pair(reuse.passage()), pair -> new ArrayList<>()).add(reuse);
      }
    }
    return groups.entrySet().stream()
        .map(group -> new SharedText(group.getKey(), group.getValue()))
        .sorted(MOST_WORDS_FIRST)
        .toList();
  }

  private static Pair pair(Passage passage) {
    String left = passage.left().document();
    String right = passage.right().document();
    return left.compareTo(right) <= 0 ? new Pair(left, right) : new Pair(right, left);
  }
}
