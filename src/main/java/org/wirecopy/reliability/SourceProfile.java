package org.wirecopy.reliability;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of one source show together.
 *
 * @param source the outlet, site or group
 * @param documents how many documents of it were examined, at least 1
 * @param score the score, or {@code null} where there are too few documents to tell
 * @param signals what was observed, as means over its documents
 * @param reuse the share of its words by what happened to them: {@code own} and the labels of
 *     {@link org.wirecopy.trace.ReuseKind}; sorted by name
 */
public record SourceProfile(
    String source,
    int documents,
    @Nullable Score score,
    List<Signal> signals,
    Map<String, Double> reuse) {
  /** Copies the signals. */
  public SourceProfile {
    signals = List.copyOf(signals);
    reuse = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(reuse));
  }
}
