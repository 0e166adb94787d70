package org.wirecopy.reliability.observation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.attribution.Credits;
import org.wirecopy.trace.attribution.Quotation;
import org.wirecopy.trace.attribution.Quotations;

/**
 * What is looked up once in a document, however many posts it holds.
 *
 * @param document the document
 * @param credits its credits
 * @param quotations its quotations, noise included
 * @param language its language, or {@code null} if unknown
 */
record DocumentContext(
    CleanDocument document,
    Credits credits,
    List<Quotation> quotations,
    @Nullable String language) {
  static DocumentContext of(CleanDocument document) {
    return new DocumentContext(
        document,
        Credits.of(document),
        Quotations.find(document.tokens()),
        LanguageDetector.of(document).orElse(null));
  }

  /** Its words without noise. */
  Tokens body() {
    return document.body();
  }

  /** The share of the words that is noise, from 0 to 1. */
  double noise() {
    int all = document.tokens().size();
    return all == 0 ? 0 : 1 - (double) body().size() / all;
  }
}
