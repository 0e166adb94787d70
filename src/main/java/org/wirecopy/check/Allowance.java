package org.wirecopy.check;

import static com.google.common.base.Preconditions.checkNotNull;

import org.wirecopy.document.Span;

/**
 * A part of a text whose author says that it may be a copy, and why.
 *
 * @param path the file
 * @param line where the allowance starts in the file, from 1
 * @param span the part of the text
 * @param reason why it may be a copy, not blank
 */
public record Allowance(String path, int line, Span span, String reason) {
  /** Refuses {@code null}. */
  public Allowance {
    checkNotNull(path, "path");
    checkNotNull(span, "span");
    checkNotNull(reason, "reason");
  }
}
