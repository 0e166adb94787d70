package org.wirecopy.document;

import com.google.common.base.Preconditions;

/**
 * How much an input may ask for before it becomes a {@link Problem}.
 *
 * @param documentBytes the largest text in bytes after decompression, at least 1 and at most {@link
 *     #MOST_BYTES}; a page or a row may have twice as many, for its markup
 * @param nesting the deepest nesting of elements or of JSON values that is followed, at least 1;
 *     what a page nests deeper is read as text of the element at that depth
 * @param markup the most tags and attributes of a page, at least 1
 */
public record Limits(int documentBytes, int nesting, int markup) {
  private static final int STANDARD_MARKUP = 500_000;

  /** The most bytes that a text may have, since it is held in one array. */
  public static final int MOST_BYTES = 1 << 29;

  /**
   * 16 MiB a text, 500 levels of nesting, 500,000 tags and attributes a page: far above any article
   * or thread, and safe in a heap of 256 MB.
   */
  public static final Limits STANDARD = new Limits(16 << 20, 500, STANDARD_MARKUP);

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if a limit is below 1, or {@code documentBytes} above 2^29
   */
  public Limits {
    Preconditions.checkArgument(
        documentBytes >= 1, "documentBytes must be at least 1, was %s", documentBytes);
    Preconditions.checkArgument(
        documentBytes <= MOST_BYTES,
        "documentBytes must be at most %s, was %s",
        MOST_BYTES,
        documentBytes);
    Preconditions.checkArgument(nesting >= 1, "nesting must be at least 1, was %s", nesting);
    Preconditions.checkArgument(markup >= 1, "markup must be at least 1, was %s", markup);
  }

  /**
   * Limits with the standard amount of markup.
   *
   * @param documentBytes the largest document in bytes, at least 1
   * @param nesting the deepest nesting that is followed, at least 1
   * @throws IllegalArgumentException if a limit is below 1
   */
  public Limits(int documentBytes, int nesting) {
    this(documentBytes, nesting, STANDARD_MARKUP);
  }

  /** The most bytes of a page or a row, its markup included. */
  public int markedUpBytes() {
    return 2 * documentBytes;
  }
}
