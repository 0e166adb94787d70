package org.wirecopy.reliability.observation;

import java.util.List;
import org.wirecopy.document.Span;
import org.wirecopy.reliability.Signal;

/**
 * What an observer saw.
 *
 * @param signal the signal's name in {@code signals.tsv}
 * @param value what was measured, in the signal's unit
 * @param spans the words that were counted
 */
record Observation(String signal, double value, List<Span> spans) {
  static Observation count(String signal, List<Span> spans) {
    return new Observation(signal, spans.size(), spans);
  }

  /** As a rate per 1,000 words. */
  static Observation rate(String signal, List<Span> spans, int words) {
    return new Observation(signal, words == 0 ? 0 : 1000.0 * spans.size() / words, spans);
  }

  Signal toSignal() {
    return new Signal(signal, value, SignalKind.of(signal).effect(value), spans);
  }

  /** What every score starts from, which shows nothing of the text. */
  static Signal start() {
    SignalKind start = SignalKind.of("start");
    return new Signal(start.name(), 0, start.weight(), List.of());
  }
}
