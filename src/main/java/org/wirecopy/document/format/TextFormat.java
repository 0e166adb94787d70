package org.wirecopy.document.format;

import java.util.function.Consumer;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.Decoder;
import org.wirecopy.document.content.Extent;

/** A format whose files are one text each, kept as it was written, markup included. */
public interface TextFormat extends InputFormat {
  /**
   * Reads a text.
   *
   * @param id the document's id
   * @param text the text of the file
   * @param limits how much markup is followed
   * @param problems told what could not be read
   */
  Document read(String id, String text, Limits limits, Consumer<Problem> problems);

  @Override
  default boolean isToldBy(Beginning beginning) {
    return false;
  }

  @Override
  default RowReader open(Content content, String id, ReadingOptions options) {
    Limits limits = options.limits();
    return new SingleReader(
        content,
        limits.documentBytes(),
        (bytes, told) ->
            Extent.checked(read(id, Decoder.text(bytes, options.encoding()), limits, told), limits),
        true);
  }
}
