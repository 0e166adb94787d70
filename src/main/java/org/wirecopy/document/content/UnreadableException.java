package org.wirecopy.document.content;

import static com.google.common.base.Preconditions.checkNotNull;

import org.wirecopy.document.Problem;

/** An input, or a row of one, gives no document; becomes a {@link Problem}. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String where;
  private final Problem.Severity severity;

  /**
   * Says what is wrong and where.
   *
   * @param where the place, empty for the whole input
   * @param message what is wrong
   */
  public UnreadableException(String where, String message) {
    this(where, message, Problem.Severity.FAULT);
  }

  private UnreadableException(String where, String message, Problem.Severity severity) {
    // Without a stack trace: it is an answer, and a bad file has millions.
    super(message, null, false, false);
    this.where = where;
    this.severity = severity;
  }

  /** Says what is wrong with the whole. */
  public UnreadableException(String message) {
    this("", message);
  }

  /**
   * Says that the whole was read, and that there is nothing in it to make a document of.
   *
   * @param message what there is not
   */
  static UnreadableException nothingIn(String message) {
    return new UnreadableException("", message, Problem.Severity.NOTE);
  }

  /** Says that a document has more bytes than it may have. */
  public static UnreadableException tooLong(int limit) {
    return new UnreadableException(
        "has more than " + limit + " bytes, which is the limit for a document");
  }

  /** The same fault, found at a place; a place that is already known is kept. */
  public UnreadableException at(String place) {
    return where.isEmpty() ? new UnreadableException(place, getMessage(), severity) : this;
  }

  /** What is wrong; every constructor is told. */
  @Override
  public String getMessage() {
    return checkNotNull(super.getMessage(), "message");
  }

  public Problem in(String document) {
    return new Problem(document, where, getMessage(), severity);
  }
}
