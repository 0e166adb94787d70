package org.wirecopy.cli.options;

import java.io.IOException;
import java.io.OutputStream;

/** What is written to a file or to standard output. */
@FunctionalInterface
public interface OutputContent {
  /** Writes all of it; flushes, and does not close. */
  void writeTo(OutputStream out) throws IOException;
}
