package org.wirecopy.check;

import static com.google.common.base.Preconditions.checkNotNull;

import org.wirecopy.document.Span;

/**
 * Where a copy of a text stands.
 *
 * @param path the file, as the check was given it
 * @param document the document in it: the same as the path, or the id of a row
 * @param span the words in the document's text
 * @param region where they stand in the file; the line of its row for a document that is one
 * @param role what the document is to the check
 */
public record Site(String path, String document, Span span, Region region, Role role) {
  /** Refuses {@code null}. */
  public Site {
    checkNotNull(path, "path");
    checkNotNull(document, "document");
    checkNotNull(span, "span");
    checkNotNull(region, "region");
    checkNotNull(role, "role");
  }
}
