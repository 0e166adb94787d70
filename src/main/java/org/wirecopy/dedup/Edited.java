package org.wirecopy.dedup;

import java.util.List;
import java.util.stream.Stream;
import org.wirecopy.dedup.step.ByteEdit;
import org.wirecopy.document.Problem;

/**
 * What becomes of a row.
 *
 * @param number the document's number
 * @param changes what changes in its bytes, in their order
 * @param losses what goes, for the statistics
 * @param problems what could not be done
 * @param isForm whether it stays though it is like another, as a report on the same form
 */
record Edited(
    int number, List<ByteEdit> changes, List<Loss> losses, List<Problem> problems, boolean isForm) {
  Edited(int number, List<ByteEdit> changes, List<Loss> losses, List<Problem> problems) {
    this(number, changes, losses, problems, false);
  }

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

  /** Whether nothing of the row stays. */
  boolean isGone() {
    return losses.stream().anyMatch(Loss::isWhole);
  }

  /** The same, for a report on the form of another; what is told of that stands first. */
  Edited asForm(List<ByteEdit> told) {
    return new Edited(
        number, Stream.concat(told.stream(), changes.stream()).toList(), losses, problems, true);
  }

  static Edited unchanged(int number) {
    return new Edited(number, List.of(), List.of(), List.of());
  }
}
