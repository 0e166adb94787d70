package org.wirecopy.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files that nobody named and that are small wherever they are meant for what they say. */
final class SmallFile {
  private static final int MOST = 16 << 20;

  private SmallFile() {}

  /**
   * The text of a file.
   *
   * @param file a regular file
   * @throws IOException if it has more than 16 MiB, or cannot be read
   */
  static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw new IOException("has more than 16 MiB and is not read");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
