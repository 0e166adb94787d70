package org.wirecopy.parquet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Reads files and writes them again, in a process of its own: prints a line a file, or why it
 * cannot.
 */
final class Again {
  private Again() {}

  /** Reads and writes the files. */
  public static void main(String[] files) throws IOException {
    for (String name : files) {
      Path file = Path.of(name);
      Path again = Path.of(name + ".again");
      try {
        byte[] rows = json(file);
        try (InputStream in = new ByteArrayInputStream(rows)) {
          ParquetFile.fromJsonLines(in, file, again);
        }
        boolean same = rows.length > 0 && Arrays.equals(rows, json(again));
        System.out.println(same ? "the same again" : name + " is another");
      } catch (IOException e) {
        System.out.println(e.getMessage());
      } finally {
        Files.deleteIfExists(again);
      }
    }
  }

  private static byte[] json(Path file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ParquetFile.toJsonLines(file, out);
    return out.toByteArray();
  }
}
