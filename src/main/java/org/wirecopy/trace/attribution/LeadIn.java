package org.wirecopy.trace.attribution;

import java.util.List;
import org.wirecopy.document.Span;

/**
 * A line that says from whom the words below it are, "According to The Associated Press:", in a
 * text that is of somebody else.
 *
 * @param credit the agency that it names
 * @param led the paragraph below, in which what was taken begins
 */
record LeadIn(Credit credit, Span led) {
  private static final int MOST_WORDS = 10;

  /** The lines of this kind around some agencies: one for each of these. */
  static List<LeadIn> of(Surroundings at, Citations citations) {
    String text = at.document().inLines().text();
    String line = at.line().of(text).strip();
    boolean leads = line.endsWith(":") || line.endsWith("：");
    if (!leads || at.mentions().tokens().count(at.line()) > MOST_WORDS) {
      return List.of();
    }
    int start = at.line().end();
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = text.indexOf('\n', start);
    Span led = new Span(start, end < 0 ? text.length() : end);
    return at.mentions().agencies().stream()
        .filter(match -> citations.cites(match.from(), match.to()))
        .map(
            match ->
                new LeadIn(
                    new Credit(
                        match.value(),
                        Credit.Kind.SOURCE_LINE,
                        at.mentions().tokens().span(match.from(), match.to())),
                    led))
        .toList();
  }

  /** Whether a part that was taken begins right below. */
  boolean leadsTo(Span part) {
    return part.start() >= credit.span().start() && part.start() < led.end();
  }
}
