package org.wirecopy.report;

import java.io.IOException;
import java.io.OutputStream;
import org.wirecopy.Analysis;

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
   * @param analysis what a run found
   * @param out where the bytes go; flushed, and not closed
   * @throws IOException if {@code out} does not take them
   */
  void write(Analysis analysis, OutputStream out) throws IOException;
}
