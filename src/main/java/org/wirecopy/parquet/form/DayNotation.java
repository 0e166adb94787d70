package org.wirecopy.parquet.form;

import java.time.LocalDate;

/** Days since 1970, as ISO 8601 writes dates. */
record DayNotation() implements Notation {
  @Override
  public String written(long value) {
    return LocalDate.ofEpochDay(value).toString();
  }

  @Override
  public long read(String written) {
    return LocalDate.parse(written).toEpochDay();
  }

  @Override
  public String example() {
    return "2026-02-28";
  }
}
