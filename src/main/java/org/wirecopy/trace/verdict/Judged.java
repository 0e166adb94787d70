package org.wirecopy.trace.verdict;

import static com.google.common.base.Preconditions.checkNotNull;

import org.jspecify.annotations.Nullable;
import org.wirecopy.trace.Reuse;

/**
 * A passage with its kind as far as its two documents tell; whether it is standing text of their
 * source is known only beside all others.
 *
 * @param reuse the passage and its kind
 * @param source the source that both documents are of, or {@code null} if they have none in common
 * @param isSmallPart whether the passage is less than two thirds of either document
 */
public record Judged(Reuse reuse, @Nullable String source, boolean isSmallPart) {
  /** Refuses {@code null}. */
  public Judged {
    checkNotNull(reuse, "reuse");
  }
}
