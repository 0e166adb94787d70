package org.wirecopy.document;

import static com.google.common.base.Preconditions.checkNotNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date of publication with the precision that the document gives: a day, or a moment where time
 * and zone are known.
 *
 * @param day the day, in the document's own zone
 * @param moment the exact moment, or {@code null} if only the day is known
 */
public record Published(LocalDate day, @Nullable Instant moment) {
  /** Refuses {@code null}. */
  public Published {
    checkNotNull(day, "day");
  }

  /**
   * A date known to the day.
   *
   * @param day the day
   * @return that day, without a moment
   */
  public static Published on(LocalDate day) {
    return new Published(day, null);
  }

  /**
   * Whether this date is certainly earlier: by the moment where both are known, by the day
   * otherwise.
   *
   * @param other the date to compare with
   * @return false where the two cannot be told apart
   */
  public boolean isBefore(Published other) {
    checkNotNull(other, "other");
    return moment != null && other.moment != null
        ? moment.isBefore(other.moment)
        : day.isBefore(other.day);
  }

  /**
   * The moment as a number; of a date known to the day, the day's first in UTC.
   *
   * @return seconds since 1970
   */
  public long epochSecond() {
    return moment != null
        ? moment.getEpochSecond()
        : day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }

  /**
   * The ISO 8601 form.
   *
   * @return for example {@code 2022-05-24} or {@code 2022-05-24T06:00:00Z}
   */
  @Override
  public String toString() {
    return moment != null ? moment.toString() : day.toString();
  }
}
