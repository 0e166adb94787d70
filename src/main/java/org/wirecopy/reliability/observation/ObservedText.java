package org.wirecopy.reliability.observation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;
import org.wirecopy.reliability.story.grouping.CopiedWords;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.attribution.Quotation;
import org.wirecopy.work.Ranges;

/**
 * A text as the signals look at it.
 *
 * @param unit the text
 * @param context what is known of its document
 * @param own the words that nobody else wrote
 * @param narration its own words outside of quotations
 * @param quotations the quotations in its own words
 */
record ObservedText(
    TextUnit unit,
    DocumentContext context,
    Tokens own,
    Tokens narration,
    List<Quotation> quotations) {
  /** Its language, or {@code null} if unknown. */
  @Nullable String language() {
    return context.language();
  }

  /**
   * Whether more than half of its words are copied: then what is left says little of its writer.
   */
  boolean isMostlyAnothers() {
    return 2 * own.size() < unit.body().size();
  }

  static ObservedText of(TextUnit unit, DocumentContext context, CopiedWords copied) {
    Tokens own = own(unit.body(), copied.sources(unit.document().id()));
    List<Quotation> quotations =
        context.quotations().stream().filter(quotation -> own.count(quotation.span()) > 0).toList();
    List<Span> quoted = quotations.stream().map(Quotation::span).toList();
    Tokens narration = outside(own, quoted);
    return new ObservedText(unit, context, own, narration, quotations);
  }

  /** The words outside of spans that are in order and apart. */
  private static Tokens outside(Tokens words, List<Span> spans) {
    Tokens.Selection kept = words.selection();
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      while (next < spans.size() && spans.get(next).end() <= words.start(i)) {
        next++;
      }
      if (next == spans.size() || spans.get(next).start() >= words.end(i)) {
        kept.add(i);
      }
    }
    return kept.tokens();
  }

  /** The words that stem from nowhere else. */
  private static Tokens own(Tokens words, Ranges<CopiedWords.Source> sources) {
    Tokens.Selection kept = words.selection();
    for (int i = 0; i < words.size(); i++) {
      int source = sources.at(words.start(i));
      if (source < 0 || sources.value(source).own()) {
        kept.add(i);
      }
    }
    return kept.tokens();
  }
}
