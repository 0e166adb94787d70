package org.wirecopy.document;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What there is to say of an input, or of a part of one: that it could not be read, and why, or
 * what was found in reading it. A problem never ends a run.
 *
 * <p>Problems are ordered by document, by place, in which numbers count as numbers, and by what
 * they say, so that the same inputs in any order give the same rows.
 *
 * @param document the document's id, or the path that was given
 * @param where the place inside it, for example {@code line 3} or {@code byte 1048577}; empty if
 *     the whole is meant
 * @param message what is wrong, and what to do where something can be done
 * @param severity whether anything was lost
 */
public record Problem(String document, String where, String message, Severity severity)
    implements Comparable<Problem> {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** So many digits has the largest number of a place. */
  private static final int DIGITS = 19;

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::document)
          .thenComparing(problem -> sortable(problem.where))
          .thenComparing(Problem::message)
          .thenComparing(Problem::severity);

  /** Whether anything was lost. */
  public enum Severity {
    /** Something could not be read, or not be done; a command ends with status 3. */
    FAULT,
    /** All was read: a row without text, an id that was there before. The status stays. */
    NOTE;

    /**
     * How rows call it.
     *
     * @return {@code fault} or {@code note}
     */
    public String label() {
      return Ascii.toLowerCase(name());
    }
  }

  /** Checks the parts. */
  public Problem {
    checkNotNull(document, "document");
    checkNotNull(where, "where");
    checkNotNull(message, "message");
    checkNotNull(severity, "severity");
  }

  /**
   * Something that could not be read.
   *
   * @param document the document's id or path
   * @param where the place inside it, or nothing for the whole
   * @param message what is wrong
   */
  public Problem(String document, String where, String message) {
    this(document, where, message, Severity.FAULT);
  }

  /**
   * A whole document that could not be read.
   *
   * @param document the document's id or path
   * @param message what is wrong
   * @return the problem
   */
  public static Problem of(String document, String message) {
    return new Problem(document, "", message);
  }

  /**
   * A document, or a folder, that cannot be looked at.
   *
   * @param document the document's id or path
   * @param failure what the system says
   * @return the problem, in words for a person
   */
  public static Problem of(String document, IOException failure) {
    checkNotNull(failure, "failure");
    return of(document, reason(failure));
  }

  /**
   * What went wrong in reading, in words for a person.
   *
   * @param failure what the system says
   * @return the second half of a sentence that begins with the name of what was read
   */
  public static String reason(IOException failure) {
    checkNotNull(failure, "failure");
    if (failure instanceof AccessDeniedException) {
      return "may not be read: permission denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "does not exist, or is a link to nothing";
    }
    String message =
        failure instanceof FileSystemException inFile && inFile.getReason() != null
            ? inFile.getReason()
            : failure.getMessage();
    return "cannot be read: " + (message == null ? failure.getClass().getSimpleName() : message);
  }

  /**
   * A remark on a document of which nothing was lost.
   *
   * @param document the document's id or path
   * @param message what is to be known
   * @return the note
   */
  public static Problem note(String document, String message) {
    return new Problem(document, "", message, Severity.NOTE);
  }

  /**
   * That a document got another id than its own.
   *
   * @param wanted the id that it has
   * @param given the one that it is called by
   * @return the note
   */
  public static Problem renamed(String wanted, String given) {
    checkNotNull(wanted, "wanted");
    checkNotNull(given, "given");
    return note(wanted, "another document has this id; this one is called " + given);
  }

  /**
   * Those of one kind.
   *
   * @param problems any problems
   * @param severity the kind
   * @return those, in their order
   */
  public static List<Problem> only(Severity severity, Collection<Problem> problems) {
    checkNotNull(severity, "severity");
    checkNotNull(problems, "problems");
    return problems.stream().filter(problem -> problem.severity == severity).toList();
  }

  /**
   * Whether all was read.
   *
   * @return whether this is a note
   */
  public boolean isNote() {
    return severity == Severity.NOTE;
  }

  @Override
  public int compareTo(Problem other) {
    checkNotNull(other, "other");
    return ORDER.compare(this, other);
  }

  /** A place whose numbers have as many digits each, so that line 9 comes before line 10. */
  private static String sortable(String where) {
    return NUMBER
        .matcher(where)
        .replaceAll(
            number -> "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
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
