package org.wirecopy.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wirecopy.report.format.Format;

/**
 * A result in one format.
 *
 * @param format the format
 * @param file the file, or {@code null} for standard output
 */
record Output(Format format, @Nullable OutputFile file) {
  /** What no two results may share. */
  Path place() {
    return file != null ? file.target() : Path.of("");
  }
}
