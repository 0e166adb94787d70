package org.wirecopy.align.chain;

import static com.google.common.base.Preconditions.checkNotNull;

import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Sentences;

/**
 * A document as the aligner takes it: the words to compare and the sentences that they form.
 *
 * @param document the document's id
 * @param tokens the words to compare
 * @param sentences the sentences of these words
 */
public record Alignable(String document, Tokens tokens, Sentences sentences) {
  /** Refuses {@code null}. */
  public Alignable {
    checkNotNull(document, "document");
    checkNotNull(tokens, "tokens");
    checkNotNull(sentences, "sentences");
  }

  /**
   * Finds the sentences of a document's words.
   *
   * @param document the document's id
   * @param tokens the words to compare
   * @return the document, ready to be aligned
   */
  public static Alignable of(String document, Tokens tokens) {
    checkNotNull(document, "document");
    checkNotNull(tokens, "tokens");
    return new Alignable(document, tokens, Sentences.of(tokens));
  }
}
