package org.wirecopy.document.input;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files whose bytes can be had only once, though they have a name. */
final class Pipes {
  private Pipes() {}

  static boolean isPipe(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path);
  }

  /** Opens a file, or a pipe: a channel would ask that for its position. */
  static InputStream open(Path path) throws IOException {
    return isPipe(path) ? new FileInputStream(path.toFile()) : Files.newInputStream(path);
  }
}
