package org.wirecopy.trace;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document at hand that is nearest to the origin of a text.
 *
 * @param document its id, or {@code null} where the evidence does not tell the documents apart
 * @param sure how sure this is, from 0 (a guess) to 1
 * @param evidence the reasons
 * @param conflicts what speaks against it: copies that are dated before their origin
 */
public record Origin(
    @Nullable String document, double sure, List<Evidence> evidence, List<Evidence> conflicts) {
  /** No document is named. */
  public static final Origin UNKNOWN = new Origin(null, 0, List.of(), List.of());

  /**
   * Copies the lists and checks the number.
   *
   * @throws IllegalArgumentException if {@code sure} is outside 0 to 1
   */
  public Origin {
    checkNotNull(evidence, "evidence");
    checkNotNull(conflicts, "conflicts");
    if (!(sure >= 0 && sure <= 1)) {
      throw new IllegalArgumentException("sure must be from 0 to 1, was " + sure);
    }
    evidence = List.copyOf(evidence);
    conflicts = List.copyOf(conflicts);
  }
}
