package org.wirecopy.reliability.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.noise.mark.Post;
import org.wirecopy.reliability.Score;
import org.wirecopy.reliability.Signal;
import org.wirecopy.reliability.story.grouping.CopiedWords;
import org.wirecopy.reliability.story.grouping.Folding;
import org.wirecopy.trace.Tracing;

/** Weighs texts one by one. */
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
   * A text with what it shows.
   *
   * @param unit the text
   * @param words how many words it has
   * @param ownWords how many of them nobody else wrote
   * @param score the score, or {@code null} where the text is too short to tell or mostly another's
   * @param signals what was observed
   */
  record Weighed(
      TextUnit unit, int words, int ownWords, @Nullable Score score, List<Signal> signals) {
    /** What is observed under a name, or 0. */
    double value(String signal) {
      return signals.stream()
          .filter(one -> one.name().equals(signal))
          .mapToDouble(Signal::value)
          .findFirst()
          .orElse(0);
    }
  }

  /** The words that documents copied, likely copies included. */
  CopiedWords copied() {
    return copied;
  }

  /**
   * A document, and the posts in it whose users are named.
   *
   * @param whole the document
   * @param posts the posts, if it is a thread
   */
  record WeighedDocument(Weighed whole, List<Weighed> posts) {}

  /** Weighs a document, and if it is a thread its posts too. */
  WeighedDocument weigh(CleanDocument document) {
    DocumentContext context = DocumentContext.of(document);
    TextUnit whole = TextUnit.of(document);
    List<Weighed> posts = new ArrayList<>();
    if (document.kind() == PageKind.THREAD) {
      for (Post post : document.posts()) {
        if (post.author() != null && !post.author().isBlank()) {
          posts.add(weigh(whole.of(post), context));
        }
      }
    }
    return new WeighedDocument(weigh(whole, context), posts);
  }

  private Weighed weigh(TextUnit unit, DocumentContext context) {
    ObservedText reading = ObservedText.of(unit, context, copied);
    Map<String, Signal> seen = new HashMap<>();
    Signal start = Observation.start();
    seen.put(start.name(), start);
    for (Observer observer : observers) {
      for (Observation observation : observer.observe(reading)) {
        seen.put(observation.signal(), observation.toSignal());
      }
    }
    List<Signal> signals = new ArrayList<>(seen.size());
    for (SignalKind kind : SignalKind.all()) {
      Signal signal = seen.get(kind.name());
      if (signal != null) {
        signals.add(signal);
      }
    }
    Score score = score(reading, signals);
    return new Weighed(unit, unit.body().size(), reading.own().size(), score, signals);
  }

  private static @Nullable Score score(ObservedText reading, List<Signal> signals) {
    boolean known = reading.language() != null && Lexicon.knows(reading.language());
    return reading.own().size() < FEWEST_WORDS || !known || reading.isMostlyAnothers()
        ? null
        : Scores.ofDocument(Scores.sum(signals), reading.own().size());
  }
}
