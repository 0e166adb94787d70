package org.wirecopy.trace.attribution;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Set;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokenizer;

/**
 * Paragraphs that are set off as the words of another.
 *
 * @param lead the line that says whose words they are
 * @param span the paragraphs
 * @param isOfOutlet whether the line names an outlet, whose article they are taken from
 */
public record QuotedBlock(Span lead, Span span, boolean isOfOutlet) {
  /** Refuses {@code null}. */
  public QuotedBlock {
    checkNotNull(lead, "lead");
    checkNotNull(span, "span");
  }

  /**
   * Whether the line names an outlet.
   *
   * @param text the text that the block is part of
   * @param source the outlet, by name or host
   * @return whether the words are introduced as its own
   */
  public boolean names(String text, String source) {
    checkNotNull(text, "text");
    checkNotNull(source, "source");
    return !Outlets.of(Set.of(source)).find(Tokenizer.tokenize(lead.of(text))).isEmpty();
  }
}
