package org.wirecopy.dedup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wirecopy.document.Problem;
import org.wirecopy.files.WholeFile;

/**
 * What was met where documents were turned into rows. Stands on disk beside the rows, so that a run
 * that goes on with them tells the same.
 *
 * @param unread what could not be read, and so is in no row
 * @param noted what else there is to say of what was read
 */
record RowProblems(List<Problem> unread, List<Problem> noted) {
  RowProblems {
    unread = List.copyOf(unread);
    noted = List.copyOf(noted);
  }

  void write(Path file) throws IOException {
    WholeFile.at(file)
        .write(
            out -> {
              DataOutputStream data = new DataOutputStream(out);
              StoredProblems.write(unread, data);
              StoredProblems.write(noted, data);
              data.flush();
            });
  }

  static RowProblems read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return new RowProblems(StoredProblems.read(in), StoredProblems.read(in));
    }
  }
}
