package org.wirecopy.reliability;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a single document shows about how far it can be relied on.
 *
 * @param document the document's id
 * @param score the score, or {@code null} where the text is too short to tell or more than half of
 *     it is copied
 * @param credibility how far others bear out what it says, apart from the score
 * @param signals what was observed
 */
public record Reliability(
    String document, @Nullable Score score, Credibility credibility, List<Signal> signals) {
  /** Copies the signals. */
  public Reliability {
    checkNotNull(document, "document");
    checkNotNull(credibility, "credibility");
    checkNotNull(signals, "signals");
    signals = List.copyOf(signals);
  }
}
