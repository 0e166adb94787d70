package org.wirecopy.parquet.form;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation;

/**
 * Times since 1970, as ISO 8601 writes them.
 *
 * @param unit what they are counted in
 * @param utc whether they are in UTC, which a Z at the end says, or in no zone
 */
record TimestampNotation(LogicalTypeAnnotation.TimeUnit unit, boolean utc) implements Notation {
  private static final String ZONE = "Z";

  @Override
  public String written(long value) {
    long tick = Ticks.nanos(unit);
    long second = TimeUnit.SECONDS.toNanos(1) / tick;
    String written =
        Instant.ofEpochSecond(Math.floorDiv(value, second), Math.floorMod(value, second) * tick)
            .toString();
    return utc ? written : written.substring(0, written.length() - ZONE.length());
  }

  @Override
  public long read(String written) {
    Instant instant = Instant.parse(utc ? written : written + ZONE);
    long second = TimeUnit.SECONDS.toNanos(1) / Ticks.nanos(unit);
    long part = Ticks.in(instant.getNano(), Ticks.nanos(unit));
    long seconds = instant.getEpochSecond();
    if (seconds < 0) { // The second before may be below the range, with its part not.
      return Math.addExact(Math.multiplyExact(seconds + 1, second), part - second);
    }
    return Math.addExact(Math.multiplyExact(seconds, second), part);
  }

  @Override
  public String example() {
    return "2026-02-28T23:59:59" + (utc ? ZONE : "");
  }
}
