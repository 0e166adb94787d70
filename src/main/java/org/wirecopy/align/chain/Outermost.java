package org.wirecopy.align.chain;

import java.util.ArrayList;
import java.util.List;

/**
 * Alignments of two texts of which none lies in one that was added before. Those that might hold
 * another are looked up by the part of the left text where it begins, since a text of few different
 * words has tens of thousands. Not safe for threads.
 */
final class Outermost {
  private static final int PART = 64;

  private final List<Alignment> all = new ArrayList<>();
  private final List<List<Alignment>> byPart = new ArrayList<>();

  /** Adds an alignment unless it lies in one that is there. */
  void add(Alignment alignment) {
    int first = alignment.leftFrom() / PART;
    if (first < byPart.size() && byPart.get(first).stream().anyMatch(alignment::liesIn)) {
      return;
    }
    all.add(alignment);
    int last = (alignment.leftTo() - 1) / PART;
    while (byPart.size() <= last) {
      byPart.add(List.of());
    }
    for (int part = first; part <= last; part++) {
      if (byPart.get(part).isEmpty()) {
        byPart.set(part, new ArrayList<>(2));
      }
      byPart.get(part).add(alignment);
    }
  }

  /** The alignments in the order in which they were added. */
  List<Alignment> all() {
    return all;
  }
}
