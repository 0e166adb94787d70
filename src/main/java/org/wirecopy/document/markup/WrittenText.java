package org.wirecopy.document.markup;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Problem;

/** Makes the document of a text that is kept as it was written, markup included. */
public final class WrittenText {
  private WrittenText() {}

  /**
   * Makes a document.
   *
   * @param problems told if the text has more markup than is followed
   */
  public static Document document(
      String id,
      String text,
      @Nullable String language,
      Metadata metadata,
      MarkupParts parts,
      Consumer<Problem> problems) {
    if (parts.isOverflowing()) {
      problems.accept(
          Problem.of(id, "has more markup than the limit allows; what is beyond is read as text"));
    }
    return new Document(id, text, language, metadata, parts.elements());
  }
}
