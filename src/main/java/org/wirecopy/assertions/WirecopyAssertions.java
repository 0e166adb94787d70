package org.wirecopy.assertions;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Collection;
import java.util.List;
import org.wirecopy.document.Document;
import org.wirecopy.document.input.Corpus;

/**
 * Assertions on copied text, in the style of AssertJ.
 *
 * <pre>{@code
 * assertThat(article).isNotCopiedFrom(release);
 * assertThat(Corpus.open("docs/")).hasNoNewCopies(Baseline.read(Path.of("wirecopy-baseline.json")));
 * }</pre>
 */
public final class WirecopyAssertions {
  private WirecopyAssertions() {}

  /**
   * Assertions on a text.
   *
   * @param text the text
   * @return the assertions
   */
  public static TextAssert assertThat(String text) {
    return assertThat(Document.of("text", text));
  }

  /**
   * Assertions on a document.
   *
   * @param document the document
   * @return the assertions
   */
  public static TextAssert assertThat(Document document) {
    checkNotNull(document, "document");
    return new TextAssert(document);
  }

  /**
   * Assertions on a corpus, which is read and closed.
   *
   * @param corpus the corpus
   * @return the assertions
   * @throws AssertionError if a part of it cannot be read
   */
  public static CorpusAssert assertThat(Corpus corpus) {
    checkNotNull(corpus, "corpus");
    return assertThat(CorpusReading.all(corpus));
  }

  /**
   * Assertions on documents.
   *
   * @param documents the documents, each with an id of its own
   * @return the assertions
   */
  public static CorpusAssert assertThat(Collection<Document> documents) {
    checkNotNull(documents, "documents");
    return new CorpusAssert(List.copyOf(documents));
  }
}
