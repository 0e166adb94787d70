package org.wirecopy.report.html;

import org.wirecopy.Analysis;
import org.wirecopy.document.Problem;

/**
 * What the page says before its script runs.
 *
 * @param documents how many documents were examined
 * @param passages how many passages were found
 * @param families how many texts have copies
 * @param stories how many stories were told
 * @param problems how many inputs could not be read
 */
record Counts(int documents, int passages, int families, int stories, int problems) {
  static Counts of(Analysis analysis) {
    return new Counts(
        analysis.documents().size(),
        analysis.tracing().reuses().size(),
        analysis.tracing().families().size(),
        analysis.weighing().stories().size(),
        Problem.only(Problem.Severity.FAULT, analysis.problems()).size());
  }

  /** The counts as a sentence. */
  String sentence() {
    String found =
        counted(documents, "document", "documents")
            + " examined, "
            + counted(passages, "shared or repeated passage", "shared or repeated passages")
            + " found in "
            + counted(families, "text with copies", "texts with copies")
            + ", "
            + counted(stories, "story", "stories");
    return problems == 0
        ? found + "."
        : found + "; " + counted(problems, "problem", "problems") + " with the input.";
  }

  private static String counted(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
