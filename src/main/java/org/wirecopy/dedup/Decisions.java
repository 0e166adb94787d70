package org.wirecopy.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;

/**
 * What goes and what stays: nothing goes but what stands in a text that stays, so that no text
 * loses its last copy, however long the chain of copies of copies; unless none is to stay.
 */
final class Decisions {
  private final Map<Integer, List<Overlap>> removals;

  private Decisions(Map<Integer, List<Overlap>> removals) {
    this.removals = removals;
  }

  /**
   * Decides about whole documents.
   *
   * @param overlaps what was found, by rank of the original
   * @param ranks which copy stays
   * @param keepsNone whether every text that has a copy goes
   * @param firstChecked the number of the first document that may go
   */
  static Decisions ofDocuments(
      List<Overlap> overlaps, Ranks ranks, boolean keepsNone, int firstChecked) {
    Map<Integer, List<Overlap>> removals = new HashMap<>();
    for (Overlap overlap : byCopy(overlaps, ranks)) {
      boolean isChecked = overlap.copy() >= firstChecked;
      if (isChecked && (keepsNone || !removals.containsKey(overlap.original()))) {
        removals.putIfAbsent(overlap.copy(), List.of(overlap));
      }
    }
    return new Decisions(removals);
  }

  /**
   * Decides about passages. What stands in a passage of the original that itself went is spared: if
   * that passage stands in a third text, the copy was compared with that one too.
   *
   * @param overlaps what was found
   * @param gone what earlier runs took out of their documents
   * @param ranks which copy stays
   * @param keepsNone whether every passage that has a copy goes
   * @param firstChecked the number of the first document that may lose something
   */
  static Decisions ofPassages(
      List<Overlap> overlaps,
      List<Overlap> gone,
      Ranks ranks,
      boolean keepsNone,
      int firstChecked) {
    Map<Integer, List<Overlap>> removals = new HashMap<>();
    for (Overlap overlap : gone) {
      removals.computeIfAbsent(overlap.copy(), n -> new ArrayList<>()).add(overlap);
    }
    for (Overlap overlap : byCopy(overlaps, ranks)) {
      boolean isThere = !mostlyGone(removals.get(overlap.original()), overlap.there());
      if (keepsNone && overlap.original() >= firstChecked) {
        removals.computeIfAbsent(overlap.original(), n -> new ArrayList<>()).add(turned(overlap));
      }
      if (keepsNone || isThere) {
        removals.computeIfAbsent(overlap.copy(), n -> new ArrayList<>()).add(overlap);
      }
    }
    return new Decisions(removals);
  }

  /** A text loses what it loses before it is asked what it has. */
  private static Overlap[] byCopy(List<Overlap> overlaps, Ranks ranks) {
    Overlap[] sorted = overlaps.toArray(Overlap[]::new);
    Arrays.sort(
        sorted,
        (one, other) -> {
          int copies = Integer.compare(ranks.rank(one.copy()), ranks.rank(other.copy()));
          return copies != 0
              ? copies
              : Integer.compare(ranks.rank(one.original()), ranks.rank(other.original()));
        });
    return sorted;
  }

  private static Overlap turned(Overlap overlap) {
    return new Overlap(
        overlap.copy(),
        overlap.original(),
        overlap.here(),
        overlap.there(),
        overlap.similarity(),
        overlap.kind());
  }

  private static boolean mostlyGone(@Nullable List<Overlap> removed, Span part) {
    if (removed == null) {
      return false;
    }
    Spans gone = new Spans();
    removed.forEach(overlap -> gone.add(overlap.here()));
    return 2 * gone.overlap(part) > part.length();
  }

  /** What a document loses, in the order in which it was decided; nothing if it stays whole. */
  List<Overlap> of(int number) {
    return removals.getOrDefault(number, List.of());
  }

  /** How many documents lose something. */
  int size() {
    return removals.size();
  }
}
