package org.wirecopy.document;

/** An input, or a row of one, cannot be read; becomes a {@link Problem}. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String where;

  /**
   * Says what is wrong and where.
   *
   * @param where the place, empty for the whole input
   * @param message what is wrong
   */
  UnreadableException(String where, String message) {
    // Without a stack trace: it is an answer, and a bad file has millions.
    super(message, null, false, false);
    this.where = where;
  }

  /** Says what is wrong with the whole. */
  UnreadableException(String message) {
    this("", message);
  }

  /** The same fault, found at a place; a place that is already known is kept. */
  UnreadableException at(String place) {
    return where.isEmpty() ? new UnreadableException(place, getMessage()) : this;
  }

  Problem in(String document) {
    return new Problem(document, where, getMessage());
  }
}
