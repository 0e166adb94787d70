package org.wirecopy.files;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.wirecopy.files.FileChange.Status;

/**
 * Compares a work tree with a commit, file by file, by their content.
 *
 * @param blobs what git keeps
 * @param tree the work tree
 */
record Changes(BlobReader blobs, WorkTree tree) {
  /** The wanted files that changed. */
  Set<FileChange> since(String commit, Predicate<String> wanted) throws IOException {
    Map<String, String> before = blobs.ids(commit, wanted);
    ImmutableSet.Builder<FileChange> changes = ImmutableSet.builder();
    statuses(before, wanted).forEach((path, status) -> changes.add(new FileChange(path, status)));
    return changes.build();
  }

  /** The lines of the wanted files that are new. */
  ChangedLines lines(String commit, Predicate<String> wanted) throws IOException {
    Map<String, String> before = blobs.ids(commit, wanted);
    Map<String, ImmutableRangeSet<Integer>> lines = new HashMap<>();
    Map<String, String> modified = new LinkedHashMap<>();
    statuses(before, wanted)
        .forEach(
            (path, status) -> {
              if (status == Status.ADDED) {
                lines.put(path, ImmutableRangeSet.of(Range.atLeast(1)));
              } else if (status == Status.MODIFIED) {
                modified.put(path, before.get(path));
              }
            });
    blobs.read(modified, (path, stored) -> lines.put(path, lines(path, stored)));
    return new ChangedLines(lines);
  }

  private ImmutableRangeSet<Integer> lines(String path, byte[] stored) {
    try {
      return LineChanges.between(stored, Files.readAllBytes(tree.file(path)));
    } catch (IOException e) {
      return ImmutableRangeSet.of();
    }
  }

  private TreeMap<String, Status> statuses(Map<String, String> before, Predicate<String> wanted)
      throws IOException {
    WorkTree.Content now = tree.content(wanted);
    TreeMap<String, Status> statuses = new TreeMap<>();
    Map<String, String> others = new LinkedHashMap<>();
    for (String path : now.files()) {
      String name = before.get(path);
      if (name == null) {
        statuses.put(path, Status.ADDED);
      } else if (!holds(path, name)) {
        others.put(path, name);
      }
    }
    for (String path : before.keySet()) {
      if (!now.files().contains(path) && !now.leftOut().contains(path)) {
        statuses.put(path, Status.DELETED);
      }
    }
    blobs.read(
        others,
        (path, stored) -> {
          if (!isCheckedOut(path, stored)) {
            statuses.put(path, Status.MODIFIED);
          }
        });
    return statuses;
  }

  /** A file that cannot be read is told by who reads it next. */
  private boolean holds(String path, String name) {
    try {
      return BlobName.isOf(name, tree.file(path));
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isCheckedOut(String path, byte[] stored) {
    try {
      return CheckedOut.isSame(stored, tree.file(path));
    } catch (IOException e) {
      return false;
    }
  }
}
