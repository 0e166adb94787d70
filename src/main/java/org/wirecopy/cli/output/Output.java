package org.wirecopy.cli.output;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.work.WholeFile;

/**
 * A result in one format.
 *
 * @param <F> the formats of results
 * @param format the format
 * @param file the file, or {@code null} for standard output
 */
public record Output<F>(F format, @Nullable OutputFile file) {
  /**
   * Makes sure that no input is overwritten.
   *
   * @throws UsageException if the file is one of the inputs
   */
  public void requireOther(RunInputs inputs) {
    if (file != null) {
      inputs.requireOther(file.target());
    }
  }

  /** What no two results may share. */
  public Path place() {
    try {
      return file != null ? WholeFile.place(file.target()) : Path.of("");
    } catch (IOException e) {
      throw new UsageException("cannot write " + file.target() + ": " + e.getMessage());
    }
  }
}
