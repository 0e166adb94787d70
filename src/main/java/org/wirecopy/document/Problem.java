package org.wirecopy.document;

import java.io.IOException;

/**
 * An input, or a part of one, that could not be read, and why. A problem never ends a run.
 *
 * @param document the document's id, or the path that was given
 * @param where the place inside it, for example {@code line 3} or {@code byte 1048577}; empty if
 *     the whole is meant
 * @param message what is wrong, and what to do where something can be done
 */
public record Problem(String document, String where, String message) {
  /**
   * A problem of a whole document.
   *
   * @param document the document's id or path
   * @param message what is wrong
   * @return the problem
   */
  public static Problem of(String document, String message) {
    return new Problem(document, "", message);
  }

  /**
   * A problem of a whole document, or of a folder, that cannot be looked at.
   *
   * @param document the document's id or path
   * @param failure what the system says
   * @return the problem, in words for a person
   */
  public static Problem of(String document, IOException failure) {
    return of(document, Inputs.reason(failure));
  }

  /**
   * The problem as one line for a person.
   *
   * @return for example {@code corpus.jsonl, line 81: not a JSON object}
   */
  @Override
  public String toString() {
    return document + (where.isEmpty() ? "" : ", " + where) + ": " + message;
  }
}
