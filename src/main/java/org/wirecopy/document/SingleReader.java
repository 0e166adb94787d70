package org.wirecopy.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a file that is one document: a text, a page, or a text in a markup language. */
final class SingleReader implements RowReader {
  private final Format format;
  private final Content content;
  private final String id;
  private final Limits limits;
  private final Charset encoding;
  private final Consumer<Problem> problems;
  private boolean done;

  SingleReader(
      Format format,
      Content content,
      String id,
      Limits limits,
      Charset encoding,
      Consumer<Problem> problems) {
    this.format = format;
    this.content = content;
    this.id = id;
    this.limits = limits;
    this.encoding = encoding;
    this.problems = problems;
  }

  @Override
  public @Nullable Document next() throws IOException, UnreadableException {
    if (done) {
      return null;
    }
    done = true;
    int limit = format == Format.HTML ? limits.markedUpBytes() : limits.documentBytes();
    return read(format, content.bytes(limit), id, limits, encoding, problems);
  }

  @Override
  public int line() {
    return 0;
  }

  /**
   * Reads a whole file.
   *
   * @param encoding of a text that bears no mark; a page says its own
   * @throws UnreadableException if it is not what its format says, or larger than allowed
   */
  static Document read(
      Format format,
      byte[] bytes,
      String id,
      Limits limits,
      Charset encoding,
      Consumer<Problem> problems)
      throws UnreadableException {
    Document document =
        switch (format) {
          case HTML -> HtmlReader.read(id, Decoder.page(bytes), limits, problems);
          case MARKDOWN -> MarkdownReader.read(id, Decoder.text(bytes, encoding), limits, problems);
          case ASCIIDOC -> AsciiDocReader.read(id, Decoder.text(bytes, encoding), limits, problems);
          case RESTRUCTURED_TEXT ->
              RestReader.read(id, Decoder.text(bytes, encoding), limits, problems);
          case LATEX -> LatexReader.read(id, Decoder.text(bytes, encoding), limits, problems);
          default -> PlainReader.read(id, Decoder.text(bytes, encoding), limits, problems);
        };
    return Extent.checked(document, limits);
  }
}
