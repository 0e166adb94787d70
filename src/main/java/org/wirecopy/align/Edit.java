package org.wirecopy.align;

import static com.google.common.base.Preconditions.checkNotNull;

import org.wirecopy.document.Span;

/**
 * A place where the two sides of a passage differ.
 *
 * @param kind what happened from left to right
 * @param left the words of the left side, an empty span where there are none
 * @param right the words of the right side, an empty span where there are none
 */
public record Edit(Kind kind, Span left, Span right) {
  /** Refuses {@code null}. */
  public Edit {
    checkNotNull(kind, "kind");
    checkNotNull(left, "left");
    checkNotNull(right, "right");
  }

  /** What happened to the words, seen from the left side. */
  public enum Kind {
    /** The right side has words that the left has not. */
    INSERTED,
    /** The left side has words that the right has not. */
    DROPPED,
    /** Words stand in place of others. */
    CHANGED
  }
}
