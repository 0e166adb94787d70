package org.wirecopy.files;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.wirecopy.files.Change.Status;

/**
 * Reads what {@code git diff --raw -z} prints. Links and submodules are no files: a file that
 * became a link is deleted.
 */
final class ChangeReader {
  private static final Splitter FIELDS = Splitter.on(' ');

  private ChangeReader() {}

  /** The changed files and how they changed, by their path. */
  static TreeMap<String, Status> read(InputStream out) throws IOException {
    TreeMap<String, Status> changes = new TreeMap<>();
    OutputParts parts = OutputParts.names(out);
    for (String fields = parts.next(); fields != null; fields = parts.next()) {
      String path = parts.expect();
      status(FIELDS.splitToList(fields.substring(1)))
          .ifPresent(status -> changes.merge(path, status, ChangeReader::both));
    }
    return changes;
  }

  /** The fields are the modes before and after, the ids before and after, and a letter. */
  private static Optional<Status> status(List<String> fields) {
    if (fields.get(4).startsWith("U")) {
      return Optional.of(Status.MODIFIED);
    }
    boolean before = isFile(fields.get(0));
    boolean after = isFile(fields.get(1));
    if (!before && !after) {
      return Optional.empty();
    }
    return Optional.of(!before ? Status.ADDED : after ? Status.MODIFIED : Status.DELETED);
  }

  static boolean isFile(String mode) {
    return mode.startsWith("100");
  }

  /** A file in conflict is named twice, and what is known of it beside the conflict counts. */
  private static Status both(Status one, Status other) {
    return one == Status.MODIFIED ? other : one;
  }
}
