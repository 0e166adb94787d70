package org.wirecopy.check;

import java.util.Comparator;
import org.wirecopy.document.Span;
import org.wirecopy.trace.ReuseKind;

/**
 * A place that shares its words with others: one side of a passage, or of several that are the same
 * but for a few words at their ends.
 *
 * @param document the document
 * @param span the words
 * @param match how it is like the others
 * @param isSource whether the text is known to come from here, and not from any of the others
 */
record Occurrence(String document, Span span, Match match, boolean isSource) {
  static final Comparator<Occurrence> BY_PLACE =
      Comparator.comparing(Occurrence::document).thenComparing(Occurrence::span);

  /** Spots that overlap by this share of the longer are one place. */
  private static final double SAME = 0.8;

  /**
   * What a place shares.
   *
   * @param kind what happened to the words
   * @param words how many of them match, at most
   * @param similarity the share that matches, from 0 to 1, at most
   */
  record Match(ReuseKind kind, int words, double similarity) {
    Match or(Match other) {
      Match longer = words >= other.words ? this : other;
      return new Match(longer.kind, longer.words, Math.max(similarity, other.similarity));
    }
  }

  /** Whether two occurrences are one place. */
  boolean isSame(Occurrence other) {
    return document.equals(other.document)
        && span.overlap(other.span) >= SAME * Math.max(span.length(), other.span.length());
  }

  /** The one place that two occurrences are. */
  Occurrence with(Occurrence other) {
    Occurrence longer = span.length() >= other.span.length() ? this : other;
    return new Occurrence(document, longer.span, match.or(other.match), isSource && other.isSource);
  }
}
