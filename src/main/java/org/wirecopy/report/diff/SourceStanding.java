package org.wirecopy.report.diff;

import static com.google.common.base.Preconditions.checkNotNull;

import org.jspecify.annotations.Nullable;

/**
 * What a result says of a source.
 *
 * @param source its name
 * @param kind outlet, author or user
 * @param documents how many documents it has
 * @param score its score from 0 to 1; null where there is not enough evidence
 * @param grade its grade from A to F
 */
public record SourceStanding(
    String source, String kind, long documents, @Nullable Double score, String grade) {
  /** Refuses {@code null}. */
  public SourceStanding {
    checkNotNull(source, "source");
    checkNotNull(kind, "kind");
    checkNotNull(grade, "grade");
  }
}
