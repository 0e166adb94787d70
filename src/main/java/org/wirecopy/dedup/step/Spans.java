package org.wirecopy.dedup.step;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Span;

/** A set of places of a text: spans that do not touch, in their order. Not safe for threads. */
final class Spans {
  private final List<Span> spans = new ArrayList<>();

  /** Adds a span; what touches it becomes one with it. */
  void add(Span span) {
    Span joined = span;
    int at = 0;
    while (at < spans.size()) {
      Span other = spans.get(at);
      if (other.end() < joined.start()) {
        at++;
      } else if (other.start() > joined.end()) {
        break;
      } else {
        joined = joined.union(other);
        spans.remove(at);
      }
    }
    spans.add(at, joined);
  }

  /** The parts of a span that are not in the set, in order. */
  List<Span> without(Span span) {
    List<Span> left = new ArrayList<>();
    int from = span.start();
    for (Span one : spans) {
      if (one.end() > from && one.start() < span.end()) {
        if (one.start() > from) {
          left.add(new Span(from, one.start()));
        }
        from = one.end();
      }
    }
    if (from < span.end()) {
      left.add(new Span(from, span.end()));
    }
    return left;
  }

  List<Span> all() {
    return List.copyOf(spans);
  }
}
