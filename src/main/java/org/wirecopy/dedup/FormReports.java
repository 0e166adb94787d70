package org.wirecopy.dedup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.step.Overlap;

/**
 * Documents that stay though most of their words stand in another: reports on one form.
 *
 * @param alike the first document of higher rank on the same form, by the number of the other
 * @param others what was found besides
 */
record FormReports(Map<Integer, Overlap> alike, List<Overlap> others) {
  /**
   * Takes them out of what was found.
   *
   * @param overlaps what was found, by the rank of the original
   * @param options say whether forms stay
   * @param firstChecked the number of the first document that is looked at
   */
  static FormReports of(List<Overlap> overlaps, DedupOptions options, int firstChecked) {
    Map<Integer, Overlap> alike = new HashMap<>();
    List<Overlap> others = new ArrayList<>();
    for (Overlap overlap : overlaps) {
      if (!options.spares(overlap.kind())) {
        others.add(overlap);
      } else if (overlap.copy() >= firstChecked) {
        alike.putIfAbsent(overlap.copy(), overlap);
      }
    }
    return new FormReports(alike, others);
  }

  /** What a document is like, or {@code null} if it stays, or goes, for other reasons. */
  @Nullable Overlap of(int number) {
    return alike.get(number);
  }
}
