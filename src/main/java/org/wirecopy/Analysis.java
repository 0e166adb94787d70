package org.wirecopy;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.wirecopy.document.Problem;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.reliability.Story;
import org.wirecopy.report.Report;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Reuse;

/**
 * What an {@link Analyzer} found. Immutable and safe for threads.
 *
 * @param report everything, as the writers of {@link org.wirecopy.report} take it
 */
public record Analysis(Report report) {
  /** Refuses {@code null}. */
  public Analysis {
    checkNotNull(report, "report");
  }

  /**
   * The documents with their noise marked.
   *
   * @return sorted by id
   */
  public List<CleanDocument> documents() {
    return report.documents();
  }

  /**
   * The shared passages with their kinds.
   *
   * @return ordered by left document and place
   */
  public List<Reuse> reuses() {
    return report.tracing().reuses();
  }

  /**
   * Each text with all its copies.
   *
   * @return the families
   */
  public List<Family> families() {
    return report.tracing().families();
  }

  /**
   * The stories with the number of their independent origins.
   *
   * @return empty unless the analysis went as far as {@link Stage#WEIGH}
   */
  public List<Story> stories() {
    return report.weighing().stories();
  }

  /**
   * What could not be read or used.
   *
   * @return the problems in the order in which they were met
   */
  public List<Problem> problems() {
    return report.problems();
  }
}
