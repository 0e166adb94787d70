package org.wirecopy.document.format;

/**
 * Where a text begins in its row, or a paragraph of one that is an array of strings.
 *
 * @param start its first byte
 * @param writing how it is written
 * @param isBlank whether it is known to say nothing
 */
public record TextStart(int start, Writing writing, boolean isBlank) {
  /** What stands between the strings of a text that is an array of them. */
  public static final String BETWEEN_PARAGRAPHS = "\n\n";

  /** How a text is written. */
  public enum Writing {
    PLAIN,
    /** With backslashes before what they hide. */
    ESCAPED,
    /** With every quote doubled. */
    DOUBLED
  }
}
