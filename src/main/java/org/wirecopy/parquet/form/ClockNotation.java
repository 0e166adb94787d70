package org.wirecopy.parquet.form;

import java.time.LocalTime;
import org.apache.parquet.schema.LogicalTypeAnnotation;

/**
 * Times since midnight, as ISO 8601 writes them.
 *
 * @param unit what they are counted in
 */
record ClockNotation(LogicalTypeAnnotation.TimeUnit unit) implements Notation {
  @Override
  public String written(long value) {
    return LocalTime.ofNanoOfDay(Math.multiplyExact(value, Ticks.nanos(unit))).toString();
  }

  @Override
  public long read(String written) {
    return Ticks.in(LocalTime.parse(written).toNanoOfDay(), Ticks.nanos(unit));
  }

  @Override
  public String example() {
    return "23:59:59";
  }
}
