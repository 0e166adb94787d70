package org.wirecopy.dedup.step;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.function.Consumer;
import org.wirecopy.dedup.options.Keep;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.Published;
import org.wirecopy.fingerprint.Fingerprints;
import org.wirecopy.fingerprint.Winnowing;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.token.Disguise;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/**
 * What of a document decides with which others it is compared.
 *
 * @param words how many words of it are compared
 * @param published when it was published, in seconds since 1970, or {@link Keep#UNDATED}
 * @param prints its fingerprints
 */
public record Summary(int words, long published, Fingerprints prints) {
  /** Refuses {@code null}. */
  public Summary {
    checkNotNull(prints, "prints");
  }

  /**
   * Sums up a document.
   *
   * @param document the document
   * @param cleaner marks what is not compared
   * @param winnowing chooses fingerprints
   * @param notes told if the text is written so as to look like another
   * @return the same for the same document, wherever it stands
   */
  public static Summary of(
      Document document, Cleaner cleaner, Winnowing winnowing, Consumer<Problem> notes) {
    checkNotNull(document, "document");
    checkNotNull(cleaner, "cleaner");
    checkNotNull(winnowing, "winnowing");
    checkNotNull(notes, "notes");
    CleanDocument clean = cleaner.clean(document);
    Disguise.of(clean.tokens()).ifPresent(said -> notes.accept(Problem.note(clean.id(), said)));
    Published published = document.metadata().published();
    return new Summary(
        clean.body().size(),
        published == null ? Keep.UNDATED : published.epochSecond(),
        winnowing.chooseForCopies(compared(clean)));
  }

  /** What of a text is compared: its own words or, if no word stands in it at all, its signs. */
  static Tokens compared(CleanDocument clean) {
    return clean.tokens().size() > 0 ? clean.body() : Tokenizer.signs(clean.document().text());
  }
}
