package org.wirecopy.report;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecopy.document.Problem;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.trace.Tracing;

/**
 * Everything that a run found: what the writers write.
 *
 * @param options the options of the run by name, sorted
 * @param documents the documents with their noise marked, sorted by id
 * @param tracing what happened to the texts
 * @param weighing how far they can be relied on
 * @param problems what could not be read, and notes; sorted
 */
public record Report(
    Map<String, String> options,
    CleanDocuments documents,
    Tracing tracing,
    Weighing weighing,
    List<Problem> problems) {
  /** Copies the parts. */
  public Report {
    checkNotNull(options, "options");
    checkNotNull(documents, "documents");
    checkNotNull(tracing, "tracing");
    checkNotNull(weighing, "weighing");
    checkNotNull(problems, "problems");
    options = Collections.unmodifiableMap(new TreeMap<>(options));
    problems = problems.stream().sorted().toList();
  }
}
