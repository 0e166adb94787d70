package org.wirecopy.trace;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents whose texts are, as wholes, copies of one another.
 *
 * @param id the cluster's name, made from its documents, the same in every run
 * @param documents the ids, sorted, at least two
 * @param origin the id of the most likely original, or {@code null}
 */
public record Cluster(String id, List<String> documents, @Nullable String origin) {
  /** Copies the ids. */
  public Cluster {
    checkNotNull(id, "id");
    checkNotNull(documents, "documents");
    documents = List.copyOf(documents);
  }
}
