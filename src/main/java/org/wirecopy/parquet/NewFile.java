package org.wirecopy.parquet;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written beside its place and moved there when it is complete. */
final class NewFile {
  private NewFile() {}

  /** What writes the file. */
  interface Content {
    void writeTo(Path file) throws IOException;
  }

  /**
   * Writes the whole file, or leaves what was there.
   *
   * @throws IOException as the content does, or if the file cannot be written
   */
  static void write(Path target, Content content) throws IOException {
    Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path folder = place.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("cannot write " + target + ": its folder does not exist; create it");
    }
    if (Files.isDirectory(place)) {
      throw new IOException("cannot write " + target + ": it is a folder");
    }
    Path part =
        place.resolveSibling(
            "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      content.writeTo(part);
      move(part, place);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path place) throws IOException {
    try {
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
