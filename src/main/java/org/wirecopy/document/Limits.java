package org.wirecopy.document;

import com.google.common.base.Preconditions;

/**
 * How much an input may ask for before it becomes a {@link Problem}.
 *
 * @param documentBytes the largest document, or row of a corpus, in bytes after decompression; at
 *     least 1
 * @param nesting the deepest nesting of elements or of JSON values that is followed, at least 1
 */
public record Limits(int documentBytes, int nesting) {
  /** 32 MiB a document, 500 levels of nesting: far above any page, and safe in a heap of 256 MB. */
  public static final Limits STANDARD = new Limits(32 << 20, 500);

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if a limit is below 1
   */
  public Limits {
    Preconditions.checkArgument(
        documentBytes >= 1, "documentBytes must be at least 1, was %s", documentBytes);
    Preconditions.checkArgument(nesting >= 1, "nesting must be at least 1, was %s", nesting);
  }
}
