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
 * A result of an earlier run, as far as two results can be compared: read from JSON Lines.
 *
 * <pre>{@code
 * Result old = Result.read("old.jsonl", stream);
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
public record Result(
    String name, Map<String, String> options, Set<String> documents, Findings findings) {
  /** Copies the options and ids. */
  public Result {
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
      List<Shared> passages, List<Group> groups, List<Standing> sources, List<String> problems) {
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
  public static Result read(String name, InputStream in) throws IOException {
    checkNotNull(name, "name");
    checkNotNull(in, "in");
    return new ResultReader(name).read(in);
  }

  /** An option of the run; empty if the row does not have it. */
  String option(String option) {
    return options.getOrDefault(option, "");
  }
}
