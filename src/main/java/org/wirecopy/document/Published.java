package org.wirecopy.document;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A date of publication with the precision that the document gives: a day, or a moment where time
 * and zone are known. The day is that of the document's own zone, as its readers see it, and stays
 * so: a late evening in Denver is not the next morning in Greenwich.
 *
 * @param day the day, in the document's own zone
 * @param time the time on that day, with the zone's offset, or {@code null} if only the day is
 *     known
 */
public record Published(LocalDate day, @Nullable OffsetDateTime time) {
  /**
   * Checks its parts.
   *
   * @throws IllegalArgumentException if the time is on another day
   */
  public Published {
    checkNotNull(day, "day");
    checkArgument(
        time == null || time.toLocalDate().equals(day), "time must be on %s, was %s", day, time);
  }

  /**
   * A date known to the moment.
   *
   * @param time the time, with the offset of the document's own zone
   * @return that time, and its day
   */
  public static Published at(OffsetDateTime time) {
    checkNotNull(time, "time");
    return new Published(time.toLocalDate(), time);
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
   * The exact moment.
   *
   * @return the moment, or {@code null} if only the day is known
   */
  public @Nullable Instant moment() {
    return time == null ? null : time.toInstant();
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
    return time != null && other.time != null ? time.isBefore(other.time) : day.isBefore(other.day);
  }

  /**
   * The moment as a number; of a date known to the day, the day's first in UTC.
   *
   * @return seconds since 1970
   */
  public long epochSecond() {
    return time != null ? time.toEpochSecond() : day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }

  /**
   * The ISO 8601 form, which begins with the day.
   *
   * @return for example {@code 2022-05-24}, {@code 2022-05-24T06:00:00Z} or {@code
   *     2022-05-24T23:30:00-07:00}
   */
  @Override
  public String toString() {
    return time != null ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time) : day.toString();
  }
}
