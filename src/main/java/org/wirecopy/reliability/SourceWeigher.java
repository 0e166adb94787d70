package org.wirecopy.reliability;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums up what the documents of one source show. With fewer than {@value #FEWEST_DOCUMENTS}
 * documents that have a score, or fewer than {@value #FEWEST_WORDS} words of their own, there is
 * not enough evidence for a score.
 */
final class SourceWeigher {
  private static final int FEWEST_DOCUMENTS = 5;
  private static final int FEWEST_WORDS = 1000;

  private SourceWeigher() {}

  static SourceProfile profile(
      String source, List<DocumentWeigher.Weighed> documents, ReuseShares shares) {
    return new SourceProfile(
        source,
        documents.size(),
        score(documents),
        means(documents),
        shares.of(documents.stream().map(DocumentWeigher.Weighed::document).toList()));
  }

  private static @Nullable Score score(List<DocumentWeigher.Weighed> documents) {
    double[] sums =
        documents.stream()
            .map(DocumentWeigher.Weighed::reliability)
            .filter(reliability -> reliability.score() != null)
            .mapToDouble(reliability -> Scores.sum(reliability.signals()))
            .toArray();
    int words = documents.stream().mapToInt(DocumentWeigher.Weighed::ownWords).sum();
    return sums.length < FEWEST_DOCUMENTS || words < FEWEST_WORDS ? null : Scores.ofSource(sums);
  }

  /** The means over the documents; no spans, since they would point into many texts. */
  private static List<Signal> means(List<DocumentWeigher.Weighed> documents) {
    List<Signal> means = new ArrayList<>();
    for (SignalKind kind : SignalKind.all()) {
      List<Signal> seen =
          documents.stream()
              .flatMap(one -> one.reliability().signals().stream())
              .filter(signal -> signal.name().equals(kind.name()))
              .toList();
      if (!seen.isEmpty()) {
        double value = seen.stream().mapToDouble(Signal::value).average().orElse(0);
        double effect = seen.stream().mapToDouble(Signal::effect).average().orElse(0);
        means.add(new Signal(kind.name(), value, effect, List.of()));
      }
    }
    return means;
  }
}
