package org.wirecopy.assertions;

import java.util.List;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.input.Corpus;

/**
 * Reads what an assertion is about: a part that cannot be read must not pass for one without
 * copies.
 */
final class CorpusReading {
  private CorpusReading() {}

  /**
   * The documents of a corpus, which is closed.
   *
   * @throws AssertionError if a part of it cannot be read
   */
  static List<Document> all(Corpus corpus) {
    try (corpus) {
      List<Document> documents = corpus.documents().toList();
      List<Problem> faults = Problem.only(Problem.Severity.FAULT, corpus.problems());
      if (!faults.isEmpty()) {
        throw new AssertionError("cannot read all of the corpus: " + faults);
      }
      return documents;
    }
  }
}
