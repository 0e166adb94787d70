package org.wirecopy.trace.attribution;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.wirecopy.document.Span;

/**
 * A note that a document's text was taken from elsewhere: "This article was originally published on
 * The Harbour Post", "Source: https://…", "转载自".
 *
 * @param from the words that name where it was taken from, possibly none where there is a link
 * @param links the addresses in the note, as written or as its links go
 * @param span the note
 */
public record Reprint(String from, List<String> links, Span span) {
  /** Copies the links. */
  public Reprint {
    checkNotNull(from, "from");
    checkNotNull(links, "links");
    checkNotNull(span, "span");
    links = List.copyOf(links);
  }
}
