package org.wirecopy.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a report in one format. The same report gives the same bytes, on every machine and in
 * every run.
 *
 * <p>Implementations are immutable and safe for threads.
 */
@FunctionalInterface
public interface ReportWriter {
  /**
   * Writes a report from its first byte to its last.
   *
   * @param report what a run found
   * @param out where the bytes go; flushed, and not closed
   * @throws IOException if {@code out} does not take them
   */
  void write(Report report, OutputStream out) throws IOException;
}
