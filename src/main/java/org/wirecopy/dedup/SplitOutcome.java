package org.wirecopy.dedup;

import static com.google.common.base.Preconditions.checkNotNull;

import java.nio.file.Path;
import java.util.List;
import org.wirecopy.document.Problem;

/**
 * How a split came out.
 *
 * @param parts the parts in their order
 * @param families how many families there are of two documents or more
 * @param largestFamily how many documents the largest family has
 * @param problems what could not be read; these rows are in no part
 */
public record SplitOutcome(
    List<Part> parts, int families, int largestFamily, List<Problem> problems) {
  /** Copies the lists. */
  public SplitOutcome {
    checkNotNull(parts, "parts");
    checkNotNull(problems, "problems");
    parts = List.copyOf(parts);
    problems = List.copyOf(problems);
  }

  /**
   * A part.
   *
   * @param name its name
   * @param file the file that holds it
   * @param documents how many documents it has
   * @param words how many words these have
   */
  public record Part(String name, Path file, int documents, long words) {
    /** Refuses {@code null}. */
    public Part {
      checkNotNull(name, "name");
      checkNotNull(file, "file");
    }
  }
}
