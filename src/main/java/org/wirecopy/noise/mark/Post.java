package org.wirecopy.noise.mark;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;
import org.wirecopy.document.Span;

/**
 * A post of a forum thread, a comment, or a message: from the first to the last unit of what its
 * author sent, quotes included, without the poster's header.
 *
 * @param span where it stands
 * @param author who posted it, or {@code null}
 * @param published when, or {@code null}
 * @param quotes what it quotes, in order; the quotes in a quote stand in that
 */
public record Post(
    Span span, @Nullable String author, @Nullable Published published, List<Quote> quotes) {
  /** Copies the list. */
  public Post {
    checkNotNull(span, "span");
    checkNotNull(quotes, "quotes");
    quotes = List.copyOf(quotes);
  }

  /**
   * A post that is not known to quote any other.
   *
   * @param span where it stands
   * @param author who posted it, or {@code null}
   * @param published when, or {@code null}
   */
  public Post(Span span, @Nullable String author, @Nullable Published published) {
    this(span, author, published, List.of());
  }
}
