package org.wirecopy.reliability.observation;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.Post;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.attribution.Credits;

/**
 * A text by one source: a document, or a post in one.
 *
 * @param document the document
 * @param span where the text stands in it
 * @param isWhole whether that is all of it
 * @param author who signs it, or {@code null}
 * @param published when it says that it was published, or {@code null}
 */
record TextUnit(
    CleanDocument document,
    Span span,
    boolean isWhole,
    @Nullable String author,
    @Nullable Published published) {
  static TextUnit of(CleanDocument document) {
    return new TextUnit(
        document,
        new Span(0, document.document().text().length()),
        true,
        document.metadata().author(),
        document.metadata().published());
  }

  /** The part of the text that somebody posted. */
  TextUnit of(Post post) {
    boolean isAll = post.span().length() == document.document().text().length();
    return new TextUnit(document, post.span(), isAll, post.author(), post.published());
  }

  Credits credits() {
    return Credits.of(document);
  }

  boolean holds(Span part) {
    return part.overlap(span) > 0 || isWhole;
  }

  /** The words of the text, without noise. */
  Tokens body() {
    Tokens body = document.body();
    if (isWhole) {
      return body;
    }
    Tokens.Selection own = body.selection();
    for (int i = body.indexFrom(span.start()); i < body.size(); i++) {
      if (body.start(i) >= span.end()) {
        break;
      }
      own.add(i);
    }
    return own.tokens();
  }
}
