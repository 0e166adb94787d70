package org.wirecopy.trace;

import static com.google.common.base.Preconditions.checkNotNull;

import org.wirecopy.document.Span;

/**
 * A reason for a finding, and the words that led to it.
 *
 * @param document the document that the words stand in
 * @param span the words, an empty span if the reason rests on no single place
 * @param reason what the words show, in words for a person
 */
public record Evidence(String document, Span span, String reason) {
  /** Refuses {@code null}. */
  public Evidence {
    checkNotNull(document, "document");
    checkNotNull(span, "span");
    checkNotNull(reason, "reason");
  }
}
