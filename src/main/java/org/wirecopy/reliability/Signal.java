package org.wirecopy.reliability;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.wirecopy.document.Span;

/**
 * Something that a text shows about how far it can be relied on.
 *
 * @param name the signal's name with hyphens, for example {@code named-attributions}
 * @param value what was measured, in the signal's own unit (a share from 0 to 1, a count, or a rate
 *     per 1,000 words)
 * @param effect what it adds to the score, negative where it lowers it
 * @param spans the words that were counted; empty for a source, and where the signal is about what
 *     is missing
 */
public record Signal(String name, double value, double effect, List<Span> spans) {
  /** Copies the spans. */
  public Signal {
    checkNotNull(name, "name");
    checkNotNull(spans, "spans");
    spans = List.copyOf(spans);
  }
}
