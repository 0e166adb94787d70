package org.wirecopy.document;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the documents of one input, of which there may be many. */
interface RowReader {
  /**
   * The next document.
   *
   * @return the document, or {@code null} after the last
   * @throws IOException if the input cannot be read on
   * @throws UnreadableException if the row cannot be read; the next call reads the row after it
   */
  @Nullable Document next() throws IOException, UnreadableException;

  /** The line on which the row that was read last starts, from 1; 0 where there are no rows. */
  int line();
}
