package org.wirecopy.noise;

import java.util.List;
import org.wirecopy.document.Document;
import org.wirecopy.token.Tokenizer;

/** Placeholder. */
public final class Cleaner {
  private Cleaner() {}

  /**
   * The cleaner that looks at each document and chooses the rules that fit.
   *
   * @return a cleaner, safe for threads
   */
  public static Cleaner auto() {
    return new Cleaner();
  }

  /**
   * Marks a document's noise.
   *
   * @param document the document
   * @return the document with its noise marked
   */
  public CleanDocument clean(Document document) {
    return new CleanDocument(
        document, Tokenizer.tokenize(document.text()), List.of(), List.of(), document.metadata());
  }
}
