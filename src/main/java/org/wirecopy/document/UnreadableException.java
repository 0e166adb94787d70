package org.wirecopy.document;

/** An input, or a row of one, cannot be read; becomes a {@link Problem}. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private static final String ONLY_LINE = "line 1, ";

  private final String where;

  /**
   * Says what is wrong and where.
   *
   * @param where the place, empty for the whole input
   * @param message what is wrong
   */
  UnreadableException(String where, String message) {
    super(message);
    this.where = where;
  }

  /** The same of a row; what counts from the row's start keeps its byte. */
  UnreadableException inRow(int line) {
    String inside = where.startsWith(ONLY_LINE) ? where.substring(ONLY_LINE.length()) : where;
    return new UnreadableException(
        "line " + line + (inside.isEmpty() ? "" : ", " + inside), getMessage());
  }

  Problem in(String document) {
    return new Problem(document, where, getMessage());
  }
}
