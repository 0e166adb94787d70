package org.wirecopy.dedup.step;

import static com.google.common.base.Preconditions.checkNotNull;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;
import org.wirecopy.noise.mark.Mark;

/**
 * A part of a text that goes.
 *
 * @param span where it stands
 * @param words how many words are in it
 * @param overlap where else the words stand, or {@code null} if that is not why
 * @param mark what noise it is, or {@code null} if that is not why
 */
public record Cut(Span span, int words, @Nullable Overlap overlap, @Nullable Mark mark) {
  /** Refuses {@code null}. */
  public Cut {
    checkNotNull(span, "span");
  }
}
