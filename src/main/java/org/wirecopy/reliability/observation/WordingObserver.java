package org.wirecopy.reliability.observation;

import java.util.List;
import java.util.Map;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokens;

/** Counts the wordings of the tables, in the text or in its narration alone. */
final class WordingObserver implements Observer {
  @Override
  public List<Observation> observe(ObservedText reading) {
    if (reading.language() == null) {
      return List.of();
    }
    Tokens own = reading.own();
    Tokens narration = reading.narration();
    Map<String, List<Span>> all = Lexicon.find(reading.language(), own);
    Map<String, List<Span>> narrated = Lexicon.find(reading.language(), narration);
    return List.of(
        Observation.count("primary-documents", spans(all, "primary-documents")),
        Observation.count("dated-events", spans(all, "dated-events")),
        rate("unnamed-attributions", all, own),
        rate("generic-attributions", all, own),
        Observation.count("corrections", spans(all, "corrections")),
        rate("qualified-wording", narrated, narration),
        rate("loaded-wording", narrated, narration),
        rate("first-and-second-person", narrated, narration),
        Observation.count("calls-to-share", spans(all, "calls-to-share")));
  }

  private static Observation rate(String signal, Map<String, List<Span>> found, Tokens words) {
    return Observation.rate(signal, spans(found, signal), words.size());
  }

  private static List<Span> spans(Map<String, List<Span>> found, String signal) {
    return found.getOrDefault(signal, List.of());
  }
}
