package org.wirecopy.dedup.step;

import static com.google.common.base.Preconditions.checkNotNull;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;
import org.wirecopy.trace.ReuseKind;

/**
 * A text, or a part of one, that stands in another of higher rank.
 *
 * @param original the number of the document of higher rank
 * @param copy the number of the other
 * @param there where it stands in the original
 * @param here where it stands in the copy
 * @param similarity from 0 to 1; of passages the share of words that match, of whole texts the
 *     share of the copy's words that the original has
 * @param kind what happened, as far as the two texts tell, or {@code null} if nobody asked
 */
public record Overlap(
    int original, int copy, Span there, Span here, double similarity, @Nullable ReuseKind kind) {
  /** Refuses {@code null}. */
  public Overlap {
    checkNotNull(there, "there");
    checkNotNull(here, "here");
  }

  /**
   * A part of it.
   *
   * @param partThere where the part stands in the original
   * @param partHere where it stands in the copy
   * @return the overlap of these
   */
  public Overlap of(Span partThere, Span partHere) {
    checkNotNull(partThere, "partThere");
    checkNotNull(partHere, "partHere");
    return new Overlap(original, copy, partThere, partHere, similarity, kind);
  }

  /**
   * The same seen from the other text.
   *
   * @return original as copy and copy as original
   */
  public Overlap turned() {
    return new Overlap(copy, original, here, there, similarity, kind);
  }
}
