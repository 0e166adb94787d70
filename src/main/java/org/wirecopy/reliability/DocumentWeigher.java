package org.wirecopy.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.trace.Tracing;

/** Weighs documents one by one. */
final class DocumentWeigher {
  /** With fewer words of its own a text shows too little. */
  static final int FEWEST_WORDS = 50;

  private final CopiedWords copied;
  private final List<Observer> observers;

  DocumentWeigher(Tracing tracing) {
    copied = CopiedWords.of(tracing, Folding.LIKELY);
    observers =
        List.of(
            new ParticularsObserver(),
            new ReuseObserver(tracing, copied),
            new SourcingObserver(),
            new WordingObserver(),
            new ShoutingObserver());
  }

  /**
   * A document with what it shows.
   *
   * @param document the document
   * @param ownWords how many words nobody else wrote
   * @param reliability what it shows
   */
  record Weighed(CleanDocument document, int ownWords, Reliability reliability) {}

  Weighed weigh(CleanDocument document) {
    Reading reading = Reading.of(document, copied);
    Map<String, Signal> seen =
        observers.stream()
            .flatMap(observer -> observer.observe(reading).stream())
            .collect(Collectors.toMap(Observation::signal, Observation::toSignal));
    List<Signal> signals = new ArrayList<>();
    for (SignalKind kind : SignalKind.all()) {
      if (seen.containsKey(kind.name())) {
        signals.add(seen.get(kind.name()));
      }
    }
    Score score = score(reading, signals);
    return new Weighed(
        document, reading.own().size(), new Reliability(document.id(), score, signals));
  }

  private static @Nullable Score score(Reading reading, List<Signal> signals) {
    boolean known = reading.language() != null && Lexicon.knows(reading.language());
    return reading.own().size() < FEWEST_WORDS || !known
        ? null
        : Scores.ofDocument(Scores.sum(signals), reading.own().size());
  }
}
