package org.wirecopy.document.format;

import java.io.IOException;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.UnreadableException;

/**
 * A format that inputs are in: how it is told, and how its rows are read. What it is called, how
 * its files are named, and whether they are one document or many, says its row of the table {@code
 * formats.tsv}; to add a format is to write its class, that row, and a test.
 *
 * <p>A format has a constructor without parameters. Stateless and safe for threads.
 */
public interface InputFormat {
  /**
   * Whether a file whose name tells nothing is in this format.
   *
   * @param beginning how the file begins
   */
  boolean isToldBy(Beginning beginning);

  /**
   * Whether its files are no text by themselves, so that bytes which are those of an archive or an
   * office document are in place.
   */
  default boolean isBinary() {
    return false;
  }

  /**
   * Opens a file.
   *
   * @param content its bytes
   * @param id its name in the corpus, from which rows without an id get theirs
   * @param options how it is read
   * @throws IOException if it cannot be read
   * @throws UnreadableException if it gives no rows at all
   */
  RowReader open(Content content, String id, ReadingOptions options)
      throws IOException, UnreadableException;
}
