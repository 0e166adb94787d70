package org.wirecopy.report.diff;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.report.RowKind;

/**
 * Documents that belong together in a result: a family, a cluster or a story.
 *
 * @param row which of the three
 * @param id its name
 * @param documents the ids of its documents, sorted, each once
 * @param passages the ids of a family's passages; none for the others
 * @param facts what is said of it
 */
public record Group(
    RowKind row, String id, List<String> documents, List<String> passages, Facts facts) {
  /** Copies the lists. */
  public Group {
    checkNotNull(row, "row");
    checkNotNull(id, "id");
    checkNotNull(documents, "documents");
    checkNotNull(passages, "passages");
    checkNotNull(facts, "facts");
    documents = List.copyOf(documents);
    passages = List.copyOf(passages);
  }

  /**
   * What is said of a group.
   *
   * @param origin the id of the document that a family or a cluster stems from; null if not known
   * @param independentOrigins from how many independent origins a story is told; null for others
   */
  public record Facts(@Nullable String origin, @Nullable Double independentOrigins) {}
}
