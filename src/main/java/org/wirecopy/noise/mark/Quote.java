package org.wirecopy.noise.mark;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;

/**
 * What a post quotes of another, with the line that says whose words they are.
 *
 * @param span where the quoted words stand
 * @param author who is quoted, as the quote says, or {@code null}
 * @param post the quoted post's index among the posts of the page, or -1 if it is not on the page
 * @param quotes what the quoted words quote themselves, in order
 */
public record Quote(Span span, @Nullable String author, int post, List<Quote> quotes) {
  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if {@code post} is below -1
   */
  public Quote {
    checkNotNull(span, "span");
    checkNotNull(quotes, "quotes");
    if (post < -1) {
      throw new IllegalArgumentException("post must be at least -1, was " + post);
    }
    quotes = List.copyOf(quotes);
  }
}
