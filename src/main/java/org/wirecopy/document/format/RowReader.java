package org.wirecopy.document.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.content.LineSource;
import org.wirecopy.document.content.UnreadableException;

/**
 * Reads the rows of one input, which may be the whole of it, first as bytes.
 *
 * <p>One thread reads rows; any number may ask for what is in them.
 */
public interface RowReader {
  /**
   * The next row as it stands in the file.
   *
   * @return the row, valid until the next is read, or {@code null} after the last
   * @throws IOException if the input cannot be read on
   * @throws UnreadableException if the row cannot be read; the next call reads the row after it
   */
  LineSource.@Nullable Line next() throws IOException, UnreadableException;

  /**
   * The document of a row.
   *
   * @param row the row
   * @param told of what was left out of a page
   * @throws UnreadableException if it cannot be read
   */
  Document document(LineSource.Line row, Consumer<Problem> told)
      throws IOException, UnreadableException;

  /**
   * Where the text of a document begins in its row, and each further part of a text that is written
   * in parts.
   *
   * @return none if the text does not stand there as it is
   */
  List<TextStart> starts(LineSource.Line row) throws IOException, UnreadableException;

  /** What names the columns, if this is a table. */
  default Optional<TableHead> head() {
    return Optional.empty();
  }

  /**
   * The values of a row that are no part of its document, by the names of their columns; none where
   * there are no columns.
   */
  default Map<String, String> others(LineSource.Line row) {
    return Map.of();
  }
}
