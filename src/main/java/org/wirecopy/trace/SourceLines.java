package org.wirecopy.trace;

import java.util.Locale;
import java.util.Optional;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Mark;
import org.wirecopy.noise.Noise;

/**
 * Finds where a document names another outlet as the source of its text, or links to it from a
 * card.
 */
final class SourceLines {
  private SourceLines() {}

  /**
   * Looks for a source's name in the lines that say where a text comes from.
   *
   * @param document the document that may name a source
   * @param source the outlet, by name or host
   * @return the line, if there is one
   */
  static Optional<Span> naming(CleanDocument document, String source) {
    String name = source.toLowerCase(Locale.ROOT);
    return document.marks().stream()
        .filter(m -> saysWhereFrom(m.noise()))
        .map(Mark::span)
        .filter(s -> document.document().text(s).toLowerCase(Locale.ROOT).contains(name))
        .findFirst();
  }

  private static boolean saysWhereFrom(Noise noise) {
    return noise == Noise.SOURCE_LINE || noise == Noise.LINK_CARD || noise == Noise.BYLINE;
  }
}
