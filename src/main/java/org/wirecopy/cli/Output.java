package org.wirecopy.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A result in one format.
 *
 * @param <F> the formats of results
 * @param format the format
 * @param file the file, or {@code null} for standard output
 */
record Output<F>(F format, @Nullable OutputFile file) {
  /**
   * Makes sure that no input is overwritten.
   *
   * @throws UsageException if the file is one of the inputs
   */
  void requireOther(RunInputs inputs) {
    if (file != null) {
      inputs.requireOther(file.target());
    }
  }

  /** What no two results may share. */
  Path place() {
    return file != null ? file.target() : Path.of("");
  }
}
