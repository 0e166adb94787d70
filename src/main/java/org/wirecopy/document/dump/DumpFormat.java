package org.wirecopy.document.dump;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.regex.Pattern;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.Beginning;
import org.wirecopy.document.format.InputFormat;
import org.wirecopy.document.format.ReadingOptions;
import org.wirecopy.document.format.RowReader;
import org.wirecopy.document.rows.EntryReader;

/**
 * What forums and networks give out as JSON, as their servers answer or as they let users take it
 * along: a document a post, wherever in the file it stands. Which objects are posts says the table
 * {@code dumps.tsv}.
 */
public final class DumpFormat implements InputFormat {
  /** Rows that somebody made of such dumps, in fields of the standard names, are rows. */
  private static final Pattern ROW = Pattern.compile("[{,]\"(?:text|html)\":");

  @Override
  public boolean isToldBy(Beginning beginning) {
    String text = CharMatcher.whitespace().removeFrom(beginning.text());
    return (text.startsWith("{") || text.startsWith("["))
        && !ROW.matcher(text).find()
        && DumpKind.all().stream().anyMatch(kind -> kind.isToldBy(text));
  }

  @Override
  public RowReader open(Content content, String id, ReadingOptions options)
      throws IOException, UnreadableException {
    return new EntryReader(
        content, new DumpEntries(content.in(), options.limits()), id, options.limits());
  }
}
