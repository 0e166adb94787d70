package org.wirecopy.reliability.story;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.wirecopy.trace.named.NamedSource;

/**
 * A source that the texts of a story point to.
 *
 * @param name its name as the first of the texts writes it in full
 * @param kind what it is
 * @param documents the ids of the documents that point to it, sorted
 */
public record PrimarySource(String name, NamedSource.Kind kind, List<String> documents) {
  /** Copies the ids. */
  public PrimarySource {
    checkNotNull(name, "name");
    checkNotNull(kind, "kind");
    checkNotNull(documents, "documents");
    documents = List.copyOf(documents);
  }
}
