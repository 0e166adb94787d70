package org.wirecopy.parquet;

import java.io.IOException;

/** The library that an embedder may have left out. */
final class ParquetLibrary {
  private ParquetLibrary() {}

  /** What needs the library. */
  interface Work {
    void run() throws IOException;
  }

  /**
   * Does the work.
   *
   * @throws IOException as the work does, and if the library is not there
   */
  static void use(Work work) throws IOException {
    try {
      work.run();
    } catch (NoClassDefFoundError e) {
      throw new IOException(
          "Parquet needs org.apache.parquet:parquet-hadoop with its dependencies (there is no "
              + e.getMessage()
              + "); add it to the class path",
          e);
    }
  }
}
