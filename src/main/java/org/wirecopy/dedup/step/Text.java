package org.wirecopy.dedup.step;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import org.wirecopy.align.chain.Alignable;
import org.wirecopy.document.Document;
import org.wirecopy.document.input.Row;
import org.wirecopy.fingerprint.Coverage;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.verdict.Subject;

/**
 * A document of the corpus with its row and its words. Inside comparisons it goes by its number,
 * since ids of a corpus may occur twice. Safe for threads.
 */
public final class Text {
  private final int number;
  private final Row row;
  private final Document document;
  private final CleanDocument clean;
  private final Supplier<Tokens> words;
  private final Supplier<Alignable> alignable;
  private final Supplier<Coverage> coverage;
  private final Supplier<Subject> subject;

  /**
   * A text.
   *
   * @param number the document's number
   * @param row its row
   * @param document the document
   * @param cleaner marks what is not compared
   */
  public Text(int number, Row row, Document document, Cleaner cleaner) {
    checkNotNull(row, "row");
    checkNotNull(document, "document");
    checkNotNull(cleaner, "cleaner");
    this.number = number;
    this.row = row;
    this.document = document;
    Document numbered = document.withId(Integer.toString(number));
    this.clean = cleaner.clean(numbered);
    this.words = Suppliers.memoize(() -> Summary.compared(clean));
    this.alignable = Suppliers.memoize(() -> Alignable.of(numbered.id(), words()));
    this.coverage = Suppliers.memoize(() -> new Coverage(words()));
    this.subject = Suppliers.memoize(() -> Subject.of(clean));
  }

  /**
   * A text that stands in no file.
   *
   * @param number what it goes by, at least 0
   * @param document the document
   * @param cleaner marks what is not compared
   * @return the text
   */
  public static Text of(int number, Document document, Cleaner cleaner) {
    checkNotNull(document, "document");
    checkNotNull(cleaner, "cleaner");
    return new Text(number, new Row(0, 1, new byte[0]), document, cleaner);
  }

  public int number() {
    return number;
  }

  public Row row() {
    return row;
  }

  /**
   * The document, under its own id.
   *
   * @return the document as it was read
   */
  public Document document() {
    return document;
  }

  CleanDocument clean() {
    return clean;
  }

  /** The words that are compared. */
  public Tokens words() {
    return words.get();
  }

  Alignable alignable() {
    return alignable.get();
  }

  Coverage coverage() {
    return coverage.get();
  }

  Subject subject() {
    return subject.get();
  }
}
