package org.wirecopy.document.rows;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.content.UnreadableException;

/** The entries of a file that holds many texts, one after the other. */
public interface Entries {
  /**
   * The next entry.
   *
   * @return its fields, or {@code null} after the last
   * @throws IOException if the file cannot be read on
   * @throws UnreadableException if the entry cannot be read; the next call reads the one after it,
   *     or says that there is none
   */
  @Nullable Fields next() throws IOException, UnreadableException;
}
