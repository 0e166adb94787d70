package org.wirecopy.files;

import static com.google.common.base.Preconditions.checkNotNull;

/**
 * A file that differs between a commit and the work tree.
 *
 * @param path its path from the top of the work tree, with slashes
 * @param status how it differs
 */
public record FileChange(String path, Status status) {
  /** How a file differs. */
  public enum Status {
    /** The commit does not have it. */
    ADDED,
    /** Both have it. */
    MODIFIED,
    /** The work tree does not have it. */
    DELETED
  }

  /** Checks that there is a path. */
  public FileChange {
    checkNotNull(path, "path");
    checkNotNull(status, "status");
    if (path.isEmpty()) {
      throw new IllegalArgumentException("path must not be empty");
    }
  }
}
