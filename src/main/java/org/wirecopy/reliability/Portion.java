package org.wirecopy.reliability;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Post;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.attribution.Credits;

/**
 * A text by one source: a document, or a post in one.
 *
 * @param whole the document
 * @param span where the text stands in it
 * @param author who signs it, or {@code null}
 * @param published when it says that it was published, or {@code null}
 */
record Portion(Whole whole, Span span, @Nullable String author, @Nullable Published published) {
  static Portion of(CleanDocument document) {
    return new Portion(
        Whole.of(document),
        new Span(0, document.document().text().length()),
        document.metadata().author(),
        document.metadata().published());
  }

  /** The part of the text that somebody posted. */
  Portion of(Post post) {
    return new Portion(whole, post.span(), post.author(), post.published());
  }

  CleanDocument document() {
    return whole.document();
  }

  Credits credits() {
    return whole.credits();
  }

  boolean isWhole() {
    return span.length() == document().document().text().length();
  }

  boolean holds(Span part) {
    return part.overlap(span) > 0 || isWhole();
  }

  /** The words of the text, without noise. */
  Tokens body() {
    Tokens body = whole.body();
    if (isWhole()) {
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
