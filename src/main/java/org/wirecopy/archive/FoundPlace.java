package org.wirecopy.archive;

import static com.google.common.base.Preconditions.checkNotNull;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Span;
import org.wirecopy.trace.Reuse;

/**
 * A place in an archive that holds a part of a text.
 *
 * @param document the id of the document there
 * @param span where in it
 * @param metadata what is known of that document: its source, when it was published
 * @param reuse what the two places share: the kind, the evidence, the edits between them
 */
public record FoundPlace(String document, Span span, Metadata metadata, Reuse reuse) {
  /** Refuses {@code null}. */
  public FoundPlace {
    checkNotNull(document, "document");
    checkNotNull(span, "span");
    checkNotNull(metadata, "metadata");
    checkNotNull(reuse, "reuse");
  }

  /**
   * When its document was published, in seconds since 1970; the last of all if that is not known.
   */
  long date() {
    return metadata.published() == null ? Long.MAX_VALUE : metadata.published().epochSecond();
  }

  /**
   * Whom the document credits with these words.
   *
   * @return the first agency, or {@code null}
   */
  public @Nullable String agency() {
    boolean isLeft = reuse.passage().left().document().equals(document);
    var side = isLeft ? reuse.crediting().left() : reuse.crediting().right();
    return side.agencies().isEmpty() ? null : side.agencies().get(0).code();
  }
}
