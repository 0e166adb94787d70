package org.wirecopy.archive.store;

import java.io.IOException;
import java.nio.file.Path;

/** Says what is wrong with a file of an archive, and what to do. */
final class Damage {
  private Damage() {}

  /** A file is not as it was written. */
  static IOException in(Path file, String what) {
    return new IOException(
        file
            + " is damaged: "
            + what
            + "; put a whole copy of the archive back, or add the documents to a new one");
  }

  /** A file comes from a program that this one cannot follow. */
  static IOException version(Path file, long found, int known) {
    return new IOException(
        found > known
            ? file
                + " was written by a newer version of Wirecopy (format "
                + found
                + ", this one reads "
                + known
                + "); use that version"
            : file
                + " was written by an older version of Wirecopy (format "
                + found
                + ", this one reads "
                + known
                + "); add the documents to a new archive");
  }
}
