package org.wirecopy.serve;

import com.google.common.io.ByteSource;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.input.Corpus;

/** Reads the text that is asked about as a file would be. */
final class AskedText {
  /** What a text is called that has no id. An archive's documents have names of files or rows. */
  static final String NAMELESS = "the text that was sent";

  private static final int MALFORMED = 400;

  private AskedText() {}

  /**
   * The text.
   *
   * @param body the bytes
   * @param end how names of such files end
   * @param charset the encoding, or null to tell it from the bytes
   * @param id what the text is called
   * @param most how many bytes it may have, whatever it was packed in
   */
  static Document read(byte[] body, String end, @Nullable Charset charset, String id, int most)
      throws Refusal {
    Corpus.Builder corpus =
        Corpus.builder()
            .source("body." + end, ByteSource.wrap(body))
            .limits(new Limits(most, Limits.STANDARD.nesting(), Limits.STANDARD.markup()));
    if (charset != null) {
      corpus.encoding(charset);
    }
    try (Corpus open = corpus.open()) {
      List<Document> documents = open.documents().limit(2).toList();
      if (documents.size() > 1) {
        throw new Refusal(MALFORMED, "the body holds more than one text; send one at a time");
      }
      if (documents.isEmpty()) {
        throw new Refusal(MALFORMED, problem(open.problems()));
      }
      return documents.get(0).withId(id);
    } catch (UncheckedIOException e) {
      throw new Refusal(MALFORMED, "the body cannot be read: " + e.getMessage());
    }
  }

  private static String problem(List<Problem> problems) {
    return problems.isEmpty()
        ? "the body holds no text"
        : "the body cannot be read: " + problems.get(0).message();
  }
}
