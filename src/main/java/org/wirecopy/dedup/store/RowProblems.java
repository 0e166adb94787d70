package org.wirecopy.dedup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wirecopy.document.Problem;

/**
 * What was met where documents were turned into rows. Stands on disk beside the rows, so that a run
 * that goes on with them tells the same.
 *
 * @param unread what could not be read, and so is in no row
 * @param noted what else there is to say of what was read
 */
public record RowProblems(List<Problem> unread, List<Problem> noted) {
  public RowProblems {
    unread = List.copyOf(unread);
    noted = List.copyOf(noted);
  }

  public void write(Path file) throws IOException {
    CheckedData.write(
        file,
        out -> {
          StoredProblems.write(unread, out);
          StoredProblems.write(noted, out);
        });
  }

  /** What was written, or nothing if it was not written to its end. */
  public static Optional<RowProblems> read(Path file) throws IOException {
    return CheckedData.read(
        file, in -> new RowProblems(StoredProblems.read(in), StoredProblems.read(in)));
  }
}
