package org.wirecopy.files;

import static com.google.common.base.Preconditions.checkNotNull;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path its path from the base folder of the walk, with slashes between folders
 * @param file where it is
 */
public record SourceFile(String path, Path file) {
  /** Checks that there is a path. */
  public SourceFile {
    checkNotNull(path, "path");
    checkNotNull(file, "file");
    if (path.isEmpty()) {
      throw new IllegalArgumentException("path must not be empty, for " + file);
    }
  }
}
