package org.wirecopy.check.format;

import java.io.IOException;
import java.io.OutputStream;
import org.wirecopy.check.CheckReport;

/**
 * Writes what a check found in one format. The same report gives the same bytes, on every machine
 * and in every run.
 *
 * <p>Implementations are immutable and safe for threads.
 */
@FunctionalInterface
public interface CheckWriter {
  /**
   * Writes a report from its first byte to its last.
   *
   * @param report what a check found
   * @param out where the bytes go; flushed, and not closed
   * @throws IOException if {@code out} does not take them
   */
  void write(CheckReport report, OutputStream out) throws IOException;
}
