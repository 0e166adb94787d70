package org.wirecopy.trace.verdict;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Phrases;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.attribution.Citations;
import org.wirecopy.trace.attribution.Outlets;

/**
 * Finds which of some outlets a document cites as its source: "the Post reported", "told the
 * Herald", "according to Radio Orla".
 *
 * <p>Immutable and safe for threads.
 */
public final class OutletCitations {
  private final Outlets outlets;

  private OutletCitations(Outlets outlets) {
    this.outlets = outlets;
  }

  /**
   * A finder.
   *
   * @param names the outlets, by name or host
   * @return the finder
   */
  public static OutletCitations of(Collection<String> names) {
    checkNotNull(names, "names");
    return new OutletCitations(Outlets.of(names));
  }

  /**
   * The outlets that a document cites.
   *
   * @param document the document
   * @return the first place that cites each, by the name of the outlet
   */
  public Map<String, Evidence> in(CleanDocument document) {
    checkNotNull(document, "document");
    Tokens tokens = document.body();
    Map<String, Evidence> cited = new TreeMap<>();
    Citations citations = new Citations(tokens);
    for (Phrases.Match<String> match : outlets.find(tokens)) {
      if (!cited.containsKey(match.value()) && citations.cites(match.from(), match.to())) {
        Span span = tokens.span(match.from(), match.to());
        cited.put(match.value(), new Evidence(document.id(), span, "cites " + match.value()));
      }
    }
    return cited;
  }
}
