package org.wirecopy.noise.mark;

import static com.google.common.base.Preconditions.checkNotNull;

import org.wirecopy.document.Span;

/**
 * A part of a document that is noise: what kind, and which rule said so.
 *
 * @param span where it stands
 * @param noise what it is
 * @param reason the rule and what it saw, in words for a person
 */
public record Mark(Span span, Noise noise, String reason) {
  /** Refuses {@code null}. */
  public Mark {
    checkNotNull(span, "span");
    checkNotNull(noise, "noise");
    checkNotNull(reason, "reason");
  }

  /** The part of this mark that lies in a line. */
  public Mark within(Span line) {
    checkNotNull(line, "line");
    int start = Math.max(span.start(), line.start());
    return new Mark(new Span(start, Math.min(span.end(), line.end())), noise, reason);
  }
}
