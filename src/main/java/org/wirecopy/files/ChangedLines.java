package org.wirecopy.files;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.Map;

/**
 * The lines of the work tree's files that a commit does not have. Lines are counted from 1 and end
 * at line feeds.
 *
 * @param files the new and changed lines by the path of their file from the top of the work tree;
 *     files that only lost lines have none, and files that git does not know yet have all
 */
public record ChangedLines(Map<String, ImmutableRangeSet<Integer>> files) {
  /** Copies the files. */
  public ChangedLines {
    checkNotNull(files, "files");
    files = Map.copyOf(files);
  }

  /**
   * The new and changed lines of a file.
   *
   * @param path the file's path from the top of the work tree, with slashes
   * @return ranges of lines, empty if the file is unchanged
   */
  public ImmutableRangeSet<Integer> of(String path) {
    checkNotNull(path, "path");
    return files.getOrDefault(path, ImmutableRangeSet.of());
  }

  /**
   * Whether any of some lines is new or changed.
   *
   * @param path the file's path from the top of the work tree, with slashes
   * @param first the first line, from 1
   * @param last the last line, at least the first
   * @return whether a changed line is among them
   */
  public boolean touch(String path, int first, int last) {
    checkNotNull(path, "path");
    return of(path).intersects(Range.closedOpen(first, last + 1));
  }
}
