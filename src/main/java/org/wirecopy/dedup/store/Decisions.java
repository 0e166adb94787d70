package org.wirecopy.dedup.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.dedup.step.Deciding;
import org.wirecopy.dedup.step.Overlap;

/** What goes and what stays of a corpus, as {@link Deciding} tells. */
public final class Decisions {
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
  public static Decisions ofDocuments(
      List<Overlap> overlaps, Ranks ranks, boolean keepsNone, int firstChecked) {
    Deciding deciding = new Deciding(Mode.DOCUMENTS, keepsNone, firstChecked);
    return new Decisions(decided(overlaps, ranks, deciding, new HashMap<>()));
  }

  /**
   * Decides about passages.
   *
   * @param mode whether they are cut or told
   * @param overlaps what was found
   * @param gone what earlier runs took out of their documents
   * @param ranks which copy stays
   * @param keepsNone whether every passage that has a copy goes
   * @param firstChecked the number of the first document that may lose something
   */
  public static Decisions ofPassages(
      Mode mode,
      List<Overlap> overlaps,
      List<Overlap> gone,
      Ranks ranks,
      boolean keepsNone,
      int firstChecked) {
    Deciding deciding = new Deciding(mode, keepsNone, firstChecked);
    Map<Integer, List<Overlap>> removals = new HashMap<>();
    for (Overlap overlap : gone) {
      add(removals, overlap);
      deciding.lost(overlap.copy(), overlap.here());
    }
    return new Decisions(decided(overlaps, ranks, deciding, removals));
  }

  private static Map<Integer, List<Overlap>> decided(
      List<Overlap> overlaps,
      Ranks ranks,
      Deciding deciding,
      Map<Integer, List<Overlap>> removals) {
    for (Overlap overlap : byCopy(overlaps, ranks)) {
      Deciding.Verdict verdict =
          deciding.decide(overlap.original(), overlap.copy(), overlap.there(), overlap.here());
      if (verdict.isOriginalGone()) {
        add(removals, overlap.turned());
      }
      for (Deciding.Part part : verdict.parts()) {
        add(removals, overlap.of(part.there(), part.here()));
      }
    }
    return removals;
  }

  private static void add(Map<Integer, List<Overlap>> removals, Overlap overlap) {
    removals.computeIfAbsent(overlap.copy(), number -> new ArrayList<>()).add(overlap);
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

  /** What a document loses, in the order in which it was decided; nothing if it stays whole. */
  public List<Overlap> of(int number) {
    return removals.getOrDefault(number, List.of());
  }

  /** How many documents lose something. */
  int size() {
    return removals.size();
  }
}
