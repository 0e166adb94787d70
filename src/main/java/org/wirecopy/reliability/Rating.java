package org.wirecopy.reliability;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a source's texts look like checked reporting, and why.
 *
 * @param score the score, or {@code null} where there is too little text to tell
 * @param grade the score as a letter
 * @param signals what was observed, as means over its texts, with what each adds to the score
 */
public record Rating(@Nullable Score score, Grade grade, List<Signal> signals) {
  /** Copies the signals. */
  public Rating {
    checkNotNull(grade, "grade");
    checkNotNull(signals, "signals");
    signals = List.copyOf(signals);
  }

  /**
   * The rating for a score.
   *
   * @param score the score, or {@code null} if there is not enough evidence
   * @param signals what led to it
   * @return the rating
   */
  public static Rating of(@Nullable Score score, List<Signal> signals) {
    checkNotNull(signals, "signals");
    return new Rating(score, Grade.of(score), signals);
  }
}
