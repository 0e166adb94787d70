package org.wirecopy.dedup;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.wirecopy.document.CorpusFile;

/** Where a result goes: looked at before any work is done, filled when all of it is there. */
final class Place {
  private Place() {}

  /**
   * Where a name leads: of a link to a file, the file.
   *
   * @throws IOException if something is there that is no file and no folder
   */
  static Path of(Path name) throws IOException {
    if (!Files.exists(name)) {
      return name;
    }
    if (!Files.isRegularFile(name) && !Files.isDirectory(name)) {
      throw new IOException("cannot write " + name + ": it is a device or a pipe; name a file");
    }
    return Files.isSymbolicLink(name) ? name.toRealPath() : name;
  }

  /**
   * Makes sure that no file that is read is written over.
   *
   * @throws IOException if it would be
   */
  static void requireOther(Path target, List<CorpusFile> read) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    for (CorpusFile file : read) {
      if (file.path().isPresent() && Files.isSameFile(target, file.path().get())) {
        throw new IOException("cannot write " + target + ": it is an input; name another file");
      }
    }
  }

  /** Moves what is complete to its place, at once where the disk can. */
  static void fill(Path target, Path complete) throws IOException {
    if (!Files.isDirectory(complete) && Files.isDirectory(target)) {
      throw new IOException("cannot write " + target + ": it is a folder");
    }
    try {
      Files.move(
          complete, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(complete, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
