package org.wirecopy.document.rows;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.Beginning;
import org.wirecopy.document.format.InputFormat;
import org.wirecopy.document.format.ReadingOptions;
import org.wirecopy.document.format.RowLines;
import org.wirecopy.document.format.RowReader;

/** JSON Lines: an object a line, always in UTF-8. */
public final class JsonLinesFormat implements InputFormat {
  private static final Pattern OPENED = Pattern.compile("[\\[{]{1,9}[ \\t]{0,99}[\\r\\n]");

  @Override
  public boolean isToldBy(Beginning beginning) {
    String line = beginning.line();
    return line.startsWith("{")
        && line.substring(1).stripLeading().startsWith("\"")
        && (!beginning.hasLineEnd() || line.endsWith("}"));
  }

  @Override
  public RowReader open(Content content, String id, ReadingOptions options)
      throws UnreadableException {
    RowLines lines = new RowLines(content, options, StandardCharsets.UTF_8);
    String start = new String(content.beginning(), StandardCharsets.ISO_8859_1).stripLeading();
    if (OPENED.matcher(start).lookingAt()) {
      throw new UnreadableException(
          "holds JSON, but not an object a line; rewrite it first, for example with jq -c");
    }
    return new JsonLinesReader(lines, id, options);
  }
}
