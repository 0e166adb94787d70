package org.wirecopy.parquet.form;

import java.util.concurrent.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation;

/** How fine a column of times is. */
final class Ticks {
  private Ticks() {}

  /** How long a tick of a unit is, in nanoseconds. */
  static long nanos(LogicalTypeAnnotation.TimeUnit unit) {
    return switch (unit) {
      case MILLIS -> TimeUnit.MILLISECONDS.toNanos(1);
      case MICROS -> TimeUnit.MICROSECONDS.toNanos(1);
      case NANOS -> 1;
    };
  }

  /**
   * How many ticks there are in a time.
   *
   * @param tick how long one is, in nanoseconds
   * @throws ArithmeticException if the time is finer than that
   */
  static long in(long nanos, long tick) {
    if (nanos % tick != 0) {
      throw new ArithmeticException("finer than " + tick + " ns");
    }
    return nanos / tick;
  }
}
