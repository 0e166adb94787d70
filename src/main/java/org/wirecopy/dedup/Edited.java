package org.wirecopy.dedup;

import java.util.List;
import org.wirecopy.document.Problem;

/**
 * What becomes of a row.
 *
 * @param number the document's number
 * @param changes what changes in its bytes, in their order
 * @param losses what goes, for the statistics
 * @param problems what could not be done
 */
record Edited(int number, List<Change> changes, List<Loss> losses, List<Problem> problems) {
  /**
   * Something that goes.
   *
   * @param reason the label of its kind, or of the rule
   * @param words how many words
   * @param isWhole whether the document goes with it
   * @param isNoise whether it is noise, whose words are not among those that are compared
   */
  record Loss(String reason, int words, boolean isWhole, boolean isNoise) {}

  /** How many words of noise go. */
  int noise() {
    return losses.stream().filter(Loss::isNoise).mapToInt(Loss::words).sum();
  }

  static Edited unchanged(int number) {
    return new Edited(number, List.of(), List.of(), List.of());
  }
}
