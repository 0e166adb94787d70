package org.wirecopy.reliability.observation;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.attribution.Attributions;
import org.wirecopy.trace.attribution.Quotation;

/** Counts who is named, who is quoted, and which pages are pointed to. */
final class SourcingObserver implements Observer {
  private static final int SHORTEST_QUOTATION = 5;

  @Override
  public List<Observation> observe(ObservedText reading) {
    List<Span> quoted = new ArrayList<>();
    for (Quotation quotation : reading.quotations()) {
      if (quotation.speaker() != null
          && reading.own().count(quotation.span()) >= SHORTEST_QUOTATION) {
        quoted.add(quotation.span());
      }
    }
    return List.of(
        Observation.count("named-attributions", Attributions.find(reading.own())),
        Observation.count("quotations-with-speaker", quoted),
        Observation.count("links", links(reading.own())));
  }

  private static List<Span> links(Tokens words) {
    List<Span> links = new ArrayList<>();
    String text = words.original();
    for (int i = 0; i < words.size(); i++) {
      char first = text.charAt(words.start(i));
      boolean address =
          first == 'h' && text.startsWith("http", words.start(i))
              || first == 'w' && text.startsWith("www.", words.start(i));
      if (address && words.end(i) - words.start(i) > "https://".length()) {
        links.add(words.span(i, i + 1));
      }
    }
    return links;
  }
}
