package org.wirecopy.parquet;

/** The four characters with which a Parquet file begins and ends. */
final class Magic {
  static final String PLAIN = "PAR1";

  /** Of a file whose footer is encrypted. */
  static final String ENCRYPTED = "PARE";

  private Magic() {}
}
