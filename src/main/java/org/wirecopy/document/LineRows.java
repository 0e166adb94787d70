package org.wirecopy.document;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads rows that stand on lines of their own, and can be had as bytes first. */
interface LineRows extends RowReader {
  /**
   * The next row as it stands in the file.
   *
   * @return the row, valid until the next is read, or {@code null} after the last
   * @throws IOException if the input cannot be read on
   * @throws UnreadableException if the row cannot be read; the next call reads the row after it
   */
  LineSource.@Nullable Line record() throws IOException, UnreadableException;

  /**
   * The document of a row; may be asked by several threads at once, once the first row was read.
   *
   * @param record the row
   * @param told of what was left out of a page
   * @throws UnreadableException if it cannot be read
   */
  Document document(LineSource.Line record, Consumer<Problem> told)
      throws IOException, UnreadableException;
}
