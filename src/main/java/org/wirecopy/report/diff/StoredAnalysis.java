package org.wirecopy.report.diff;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An {@link org.wirecopy.Analysis} of an earlier run as its rows in JSON Lines tell it: what of it
 * can be compared, without its texts.
 *
 * <pre>{@code
 * StoredAnalysis old = StoredAnalysis.read("old.jsonl", stream);
 * }</pre>
 *
 * <p>Texts of documents, posts and marks are passed over while they are read, so that a result of
 * many gigabytes takes some 400 bytes a passage.
 *
 * @param name the file, as a person is told of it
 * @param options what its {@code run} row says of the run
 * @param documents the ids of all documents that its rows name
 * @param findings the findings
 */
public record StoredAnalysis(
    String name, Map<String, String> options, Set<String> documents, Findings findings) {
  /** Copies the options and ids. */
  public StoredAnalysis {
    checkNotNull(name, "name");
    checkNotNull(options, "options");
    checkNotNull(documents, "documents");
    checkNotNull(findings, "findings");
    options = Map.copyOf(new TreeMap<>(options));
    documents = Set.copyOf(new TreeSet<>(documents));
  }

  /**
   * The findings of a result, each in the order of its rows.
   *
   * @param passages the passages
   * @param groups the families, clusters and stories
   * @param sources the sources
   * @param problems what could not be read, each as one line
   */
  public record Findings(
      List<SharedPassage> passages,
      List<Group> groups,
      List<SourceStanding> sources,
      List<String> problems) {
    /** Copies the lists. */
    public Findings {
      checkNotNull(passages, "passages");
      checkNotNull(groups, "groups");
      checkNotNull(sources, "sources");
      checkNotNull(problems, "problems");
      passages = List.copyOf(passages);
      groups = List.copyOf(groups);
      sources = List.copyOf(sources);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads a result.
   *
   * @param name the file, as a person is told of it
   * @param in its bytes; read to their end, and not closed
   * @return the result
   * @throws IOException if it cannot be read, is no result, is of another version of the rows or is
   *     of a command whose findings are not compared; the message says which and what to do
   */
  public static StoredAnalysis read(String name, InputStream in) throws IOException {
    checkNotNull(name, "name");
    checkNotNull(in, "in");
    AnalysisRows rows = new AnalysisRows(name);
    rows.read(in);
    Findings findings =
        new Findings(rows.passages(), rows.groups(), rows.sources(), rows.problems());
    return new StoredAnalysis(name, rows.options(), rows.documents(), findings);
  }

  /** An option of the run; empty if the row does not have it. */
  String option(String option) {
    return options.getOrDefault(option, "");
  }
}
