package org.wirecopy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
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
  void requireOther(Collection<String> inputs) {
    if (file == null || !Files.exists(file.target())) {
      return;
    }
    for (String input : inputs) {
      if (isSame(file.target(), input)) {
        throw new UsageException(
            "cannot write " + input + ": it is an input; write to a file that is not read");
      }
    }
  }

  private static boolean isSame(Path target, String input) {
    try {
      return Files.isSameFile(target, Path.of(input));
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  /** What no two results may share. */
  Path place() {
    return file != null ? file.target() : Path.of("");
  }
}
