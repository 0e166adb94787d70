package org.wirecopy.document.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Limits;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.LineSource;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.content.WideText;

/**
 * The lines of a file of rows. A line that was cut off with the file is not one of them: the file's
 * own problem says that it is not whole.
 */
public final class RowLines {
  private final Content content;
  private final LineSource lines;
  private final Limits limits;
  private boolean complained;

  /**
   * The lines of a file.
   *
   * @param unmarked the encoding of a file that bears no mark
   * @throws UnreadableException if the file is in an encoding in which its places are not kept
   */
  public RowLines(Content content, ReadingOptions options, Charset unmarked)
      throws UnreadableException {
    Charset charset = WideText.charset(content, unmarked);
    if (options.isInPlace() && !charset.equals(StandardCharsets.UTF_8)) {
      throw new UnreadableException("is in " + charset + "; convert it to UTF-8 first");
    }
    this.content = content;
    this.limits = options.limits();
    this.lines = new LineSource(WideText.narrowed(content, charset), limits.markedUpBytes());
  }

  /**
   * The next line.
   *
   * @return the line with its line feed, or {@code null} after the last
   * @throws UnreadableException if it is longer than allowed, or, once, if the file is cut off
   */
  public LineSource.@Nullable Line next() throws IOException, UnreadableException {
    LineSource.Line line = lines.next();
    if (line != null && (lines.isEnded() || !content.isCutOff())) {
      if (line.isTooLong()) {
        throw UnreadableException.tooLong(limits.markedUpBytes()).at(line.where());
      }
      return line;
    }
    if (!complained) {
      complained = true;
      content.checkWhole("; the rows before that are read");
    }
    return null;
  }
}
