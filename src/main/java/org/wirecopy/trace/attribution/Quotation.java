package org.wirecopy.trace.attribution;

import static com.google.common.base.Preconditions.checkNotNull;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;

/**
 * Words in quotation marks.
 *
 * @param span the words between the marks
 * @param speaker the words that name who said them, or {@code null} where nobody is named beside
 *     them
 */
public record Quotation(Span span, @Nullable Span speaker) {
  /** Refuses {@code null}. */
  public Quotation {
    checkNotNull(span, "span");
  }
}
