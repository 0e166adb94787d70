package org.wirecopy.trace.text;

import static com.google.common.base.Preconditions.checkNotNull;

import org.wirecopy.token.Tokens;

/**
 * A document that may hold texts of others.
 *
 * @param id the document's id
 * @param words the words of its own text
 */
public record Holder(String id, Tokens words) {
  /** Refuses {@code null}. */
  public Holder {
    checkNotNull(id, "id");
    checkNotNull(words, "words");
  }
}
