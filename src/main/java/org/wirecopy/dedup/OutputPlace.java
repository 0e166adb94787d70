package org.wirecopy.dedup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wirecopy.work.WholeFile;

/** Where a result goes: looked at before any work is done, filled when all of it is there. */
final class OutputPlace {
  private OutputPlace() {}

  /**
   * Where a name leads: of a link to a file, the file.
   *
   * @throws IOException if something is there that is no file and no folder
   */
  static Path of(Path name) throws IOException {
    if (Files.exists(name) && !Files.isRegularFile(name) && !Files.isDirectory(name)) {
      throw new IOException("cannot write " + name + ": it is a device or a pipe; name a file");
    }
    return WholeFile.place(name);
  }
}
