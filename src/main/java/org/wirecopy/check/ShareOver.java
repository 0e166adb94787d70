package org.wirecopy.check;

import static com.google.common.base.Preconditions.checkNotNull;

/**
 * A document of which too much is copied.
 *
 * @param path the file
 * @param document the document in it
 * @param region where it stands in the file: its first line, or the line of its row
 * @param copied how many of its words are copied
 * @param words how many words it has, at least 1
 */
public record ShareOver(String path, String document, Region region, int copied, int words) {
  /** Refuses {@code null}. */
  public ShareOver {
    checkNotNull(path, "path");
    checkNotNull(document, "document");
    checkNotNull(region, "region");
  }

  /**
   * How much of the document is copied.
   *
   * @return from 0 to 1
   */
  public double share() {
    return (double) copied / words;
  }
}
