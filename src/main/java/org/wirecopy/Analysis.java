package org.wirecopy;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecopy.document.Problem;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.reliability.story.Story;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.Tracing;

/**
 * Everything that an {@link Analyzer} found, and what the writers of {@link org.wirecopy.report}
 * write. Immutable and safe for threads.
 *
 * @param options the options of the run by name, sorted
 * @param documents the documents with their noise marked, sorted by id
 * @param tracing what happened to the texts
 * @param weighing how far they can be relied on; empty unless the analysis went as far as {@link
 *     Stage#WEIGH}
 * @param problems what could not be read or used, and notes; sorted
 */
public record Analysis(
    Map<String, String> options,
    CleanDocuments documents,
    Tracing tracing,
    Weighing weighing,
    List<Problem> problems) {
  /** Copies the parts. */
  public Analysis {
    checkNotNull(options, "options");
    checkNotNull(documents, "documents");
    checkNotNull(tracing, "tracing");
    checkNotNull(weighing, "weighing");
    checkNotNull(problems, "problems");
    options = Collections.unmodifiableMap(new TreeMap<>(options));
    problems = problems.stream().sorted().toList();
  }

  /**
   * The shared passages with their kinds.
   *
   * @return ordered by left document and place
   */
  public List<Reuse> reuses() {
    return tracing.reuses();
  }

  /**
   * Each text with all its copies.
   *
   * @return the families
   */
  public List<Family> families() {
    return tracing.families();
  }

  /**
   * The stories with the number of their independent origins.
   *
   * @return empty unless the analysis went as far as {@link Stage#WEIGH}
   */
  public List<Story> stories() {
    return weighing.stories();
  }
}
