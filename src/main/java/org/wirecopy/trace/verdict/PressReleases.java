package org.wirecopy.trace.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wirecopy.document.Span;
import org.wirecopy.document.content.Lines;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.table.Table;
import org.wirecopy.token.phrase.Phrases;

/**
 * Tells press releases by the markers that distributors and press offices put at their head and
 * foot, from the table {@code press-release-markers.tsv}.
 *
 * <p>A marker counts in the first and the last {@value #EDGE} lines only, and most of them only at
 * the start of a line or as a line of their own: an article may speak of a press release.
 */
final class PressReleases {
  private static final int EDGE = 8;
  private static final int LONGEST_LINE = 2_000;
  private static final PressReleases STANDARD = load();

  /** A marker in lower case and where it must stand. */
  private record Marker(String words, String place) {
    boolean standsIn(String line) {
      return switch (place) {
        case "line" -> line.equals(words);
        case "line-start" -> line.startsWith(words);
        case "anywhere" -> line.contains(words);
        default -> throw new IllegalStateException("unknown place of a marker: " + place);
      };
    }
  }

  private final List<Marker> markers;
  private final Phrases<Marker> words;

  private PressReleases(List<Marker> markers) {
    this.markers = List.copyOf(markers);
    Phrases.Builder<Marker> builder = Phrases.builder();
    markers.forEach(marker -> builder.add(marker.words, marker));
    this.words = builder.build();
  }

  static PressReleases standard() {
    return STANDARD;
  }

  /** The first line with a marker in a document, if it is a press release. */
  Optional<Span> marker(CleanDocument document) {
    if (words.find(document.tokens()).isEmpty()) {
      return Optional.empty();
    }
    String text = document.inLines().text();
    Lines lines = Lines.of(text);
    int shown = 0;
    for (int line = 1; line <= lines.count() && shown < EDGE; line++) {
      Span span = lines.span(line);
      shown += span.length() > 0 ? 1 : 0;
      if (isMarked(span, text)) {
        return Optional.of(span);
      }
    }
    shown = 0;
    for (int line = lines.count(); line >= 1 && shown < EDGE; line--) {
      Span span = lines.span(line);
      shown += span.length() > 0 ? 1 : 0;
      if (isMarked(span, text)) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }

  private boolean isMarked(Span span, String text) {
    int end = Math.min(span.end(), span.start() + LONGEST_LINE);
    String line = text.substring(span.start(), end).strip().toLowerCase(Locale.ROOT);
    return markers.stream().anyMatch(m -> m.standsIn(line));
  }

  private static PressReleases load() {
    return new PressReleases(
        Table.read(PressReleases.class, "press-release-markers.tsv").rows().stream()
            .map(r -> new Marker(r.cell("marker").toLowerCase(Locale.ROOT), r.cell("place")))
            .toList());
  }
}
