package org.wirecopy.document.rows;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.List;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.Beginning;
import org.wirecopy.document.format.FieldNames;
import org.wirecopy.document.format.InputFormat;
import org.wirecopy.document.format.ReadingOptions;
import org.wirecopy.document.format.RowLines;
import org.wirecopy.document.format.RowReader;

/** Comma-separated values, also with semicolons or tabs: a document a record. */
public final class TableFormat implements InputFormat {
  private static final Splitter NAMES =
      Splitter.on(CharMatcher.anyOf(",;\t")).trimResults(CharMatcher.anyOf(" \""));

  /** A line of nothing but standard names, one of them the text's, is the head of a table. */
  @Override
  public boolean isToldBy(Beginning beginning) {
    List<String> names = NAMES.splitToList(beginning.line());
    return beginning.hasLineEnd()
        && names.size() > 1
        && FieldNames.STANDARD.containsAll(names)
        && (names.contains("text") || names.contains("html"));
  }

  @Override
  public RowReader open(Content content, String id, ReadingOptions options)
      throws IOException, UnreadableException {
    return new TableReader(new RowLines(content, options, options.encoding()), id, options);
  }
}
