package org.wirecopy.report.console;

import java.util.Comparator;
import java.util.List;
import org.wirecopy.Analysis;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.Mark;

/**
 * How much of a document is noise.
 *
 * @param document the document
 * @param words how many of its words are noise
 */
record Removed(CleanDocument document, int words) {
  private static final Comparator<Removed> LARGEST_SHARE_FIRST =
      Comparator.comparingDouble(Removed::share).reversed().thenComparing(r -> r.document.id());

  static Removed from(CleanDocument document) {
    int words = 0;
    for (Mark mark : document.marks()) {
      words += document.tokens().count(mark.span());
    }
    return new Removed(document, words);
  }

  /** The documents with noise, the noisiest first. */
  static List<Removed> from(Analysis analysis) {
    return analysis.documents().stream()
        .filter(document -> !document.marks().isEmpty())
        .map(Removed::from)
        .sorted(LARGEST_SHARE_FIRST)
        .toList();
  }

  double share() {
    return (double) words / Math.max(1, document.tokens().size());
  }

  /** How many marks there are of each kind, the commonest first. */
  String kinds() {
    return NameCounts.of(document.marks(), mark -> mark.noise().label()).toString();
  }
}
