package org.wirecopy.parquet.form;

import java.time.DateTimeException;

/** How whole numbers that stand for a time are written for people. */
interface Notation {
  /**
   * Writes a number.
   *
   * @throws DateTimeException if it is beyond the range; an {@link ArithmeticException} means the
   *     same
   */
  String written(long value);

  /**
   * Reads what {@link #written} writes.
   *
   * @throws DateTimeException if it is something else
   * @throws ArithmeticException if it is beyond the range, or finer than the column
   */
  long read(String written);

  /** One that fits, for error messages. */
  String example();
}
