package org.wirecopy.reliability.observation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.trace.attribution.Quotation;
import org.wirecopy.trace.attribution.Quotations;

/**
 * What is looked up once in a document, however many posts it holds.
 *
 * @param document the document
 * @param quotations its quotations, noise included
 * @param language its language, or {@code null} if unknown
 */
record DocumentContext(
    CleanDocument document, List<Quotation> quotations, @Nullable String language) {
  static DocumentContext of(CleanDocument document) {
    return new DocumentContext(
        document, Quotations.find(document.tokens()), LanguageDetector.of(document).orElse(null));
  }

  /** The share of the words that is noise, from 0 to 1. */
  double noise() {
    int all = document.tokens().size();
    return all == 0 ? 0 : 1 - (double) document.body().size() / all;
  }
}
