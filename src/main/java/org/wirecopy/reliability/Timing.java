package org.wirecopy.reliability;

import org.jspecify.annotations.Nullable;

/**
 * Whether a source is first with its stories or follows others.
 *
 * @param first in how many stories it came certainly before all other sources
 * @param followed in how many another came certainly before it
 * @param medianLag how many hours after the first it came, in the median of the stories that it
 *     followed; {@code null} where it followed in none. Dates without a time of day count as their
 *     noon
 */
public record Timing(int first, int followed, @Nullable Double medianLag) {
  /** No story tells. */
  public static final Timing UNKNOWN = new Timing(0, 0, null);
}
