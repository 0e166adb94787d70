package org.wirecopy.dedup.step;

import java.util.List;

/** Compares two texts that share fingerprints. Safe for threads. */
public interface Comparer {
  /**
   * What of one text stands in another.
   *
   * @param original the text of higher rank
   * @param copy the text of lower rank
   * @return nothing, or what was found in the order of the copy's text; if asked for, what of the
   *     original stands in the copy too
   */
  List<Overlap> compare(Text original, Text copy);

  /**
   * Whether two texts are worth a comparison.
   *
   * @param shared how many fingerprints they share
   * @param original how many words the text of higher rank has
   * @param copy how many words the text of lower rank has
   * @return false if one cannot be a copy of the other
   */
  boolean isWorthwhile(int shared, int original, int copy);
}
