package org.wirecopy.report.jsonl;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import org.wirecopy.document.Problem;

/** The fields of a row about a problem, in every result that has such rows. */
public final class ProblemRow {
  private ProblemRow() {}

  /**
   * Writes the fields into the row that is open: {@code document}, {@code where}, {@code problem},
   * and {@code severity} where it is a note.
   *
   * @param json where they go
   * @param problem the problem
   * @throws IOException if they cannot be written
   */
  public static void write(Json json, Problem problem) throws IOException {
    checkNotNull(json, "json");
    checkNotNull(problem, "problem");
    json.text("document", problem.document());
    json.text("where", problem.where());
    json.text("problem", problem.message());
    if (problem.isNote()) {
      json.text("severity", problem.severity().label());
    }
  }
}
