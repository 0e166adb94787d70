package org.wirecopy.reliability.observation;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.reliability.story.grouping.CopiedWords;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.Tracing;
import org.wirecopy.trace.attribution.Credits;

/** Measures how many of a document's words stem from elsewhere, with credit and without. */
final class ReuseObserver implements Observer {
  private final CopiedWords copied;
  private final Map<String, List<Span>> passages = new HashMap<>();

  ReuseObserver(Tracing tracing, CopiedWords copied) {
    this.copied = copied;
    for (Reuse reuse : tracing.reuses()) {
      add(reuse.passage().left());
      add(reuse.passage().right());
    }
  }

  private void add(Passage.Side side) {
    passages.computeIfAbsent(side.document(), document -> new ArrayList<>()).add(side.span());
  }

  @Override
  public List<Observation> observe(ObservedText reading) {
    TextUnit unit = reading.unit();
    String id = unit.document().id();
    Credits credits = unit.credits();
    Tokens body = unit.body();
    ListMultimap<Boolean, Span> foreign =
        passages.getOrDefault(id, List.of()).stream()
            .filter(unit::holds)
            .filter(span -> copied.isForeign(id, span.start()))
            .distinct()
            .sorted()
            .collect(
                toImmutableListMultimap(
                    span -> !credits.governing(span).isEmpty(), Function.identity()));
    return List.of(
        share("credited-reuse", foreign.get(true), body),
        share("uncredited-reuse", foreign.get(false), body));
  }

  /** The share of words in spans that are in order and may overlap. */
  private static Observation share(String signal, List<Span> spans, Tokens body) {
    int words = 0;
    int end = 0;
    for (Span span : spans) {
      if (span.end() > end) {
        words += body.count(new Span(Math.max(end, span.start()), span.end()));
        end = span.end();
      }
    }
    return new Observation(signal, body.size() == 0 ? 0 : (double) words / body.size(), spans);
  }
}
