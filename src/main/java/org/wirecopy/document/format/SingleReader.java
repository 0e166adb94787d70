package org.wirecopy.document.format;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.Decoder;
import org.wirecopy.document.content.LineSource;
import org.wirecopy.document.content.UnreadableException;

/** Reads a file that is one document: its only row is the whole of it. */
public final class SingleReader implements RowReader {
  private static final int FIRST_LINE = 1;

  private final Content content;
  private final int most;
  private final Parser parser;
  private final boolean isAsItIs;
  private boolean done;

  /** Makes the document of a whole file. */
  public interface Parser {
    /**
     * Reads the file.
     *
     * @param told of what was left out
     * @throws UnreadableException if it is not what its format says, or larger than allowed
     */
    Document document(byte[] bytes, Consumer<Problem> told) throws UnreadableException;
  }

  /**
   * Opens a file.
   *
   * @param most how many bytes it may have
   * @param parser makes its document
   * @param isAsItIs whether the document's text is that of the file
   */
  public SingleReader(Content content, int most, Parser parser, boolean isAsItIs) {
    this.content = content;
    this.most = most;
    this.parser = parser;
    this.isAsItIs = isAsItIs;
  }

  @Override
  public LineSource.@Nullable Line next() throws IOException, UnreadableException {
    if (done) {
      return null;
    }
    done = true;
    byte[] bytes = content.bytes(most);
    return new LineSource.Line(bytes, bytes.length, 0, FIRST_LINE, false);
  }

  @Override
  public Document document(LineSource.Line row, Consumer<Problem> told) throws UnreadableException {
    return parser.document(row.bytes(), told);
  }

  @Override
  public List<TextStart> starts(LineSource.Line row) {
    return isAsItIs
        ? List.of(new TextStart(Decoder.start(row), TextStart.Writing.PLAIN, false))
        : List.of();
  }
}
