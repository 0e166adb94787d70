package org.wirecopy.document.warc;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.LineSource;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.RowReader;
import org.wirecopy.document.format.TextStart;
import org.wirecopy.table.ClassPath;

/**
 * Reads the pages and texts of a web archive (WARC, ISO 28500), each a row. Requests, pictures,
 * redirections, and what else is no page and no text, are passed over; a record that cannot be read
 * costs that record only.
 */
final class CaptureReader implements RowReader {
  private final Content content;
  private final WarcRecords records;
  private final Limits limits;
  private boolean complained;

  /**
   * Opens an archive.
   *
   * @param content its plain bytes
   * @param limits what a page may ask for
   * @throws UnreadableException if the library that reads HTTP is not there
   */
  CaptureReader(Content content, Limits limits) throws UnreadableException {
    this.content = content;
    this.records = new WarcRecords(content.in(), limits.markedUpBytes());
    this.limits = limits;
    requireLibrary();
  }

  private static void requireLibrary() throws UnreadableException {
    ClassPath.read();
    try {
      WarcCapture.of(new byte[0]);
    } catch (NoClassDefFoundError e) {
      throw new UnreadableException(
          "is a web archive; add org.netpreserve:jwarc to the class path");
    }
  }

  @Override
  public LineSource.@Nullable Line next() throws IOException, UnreadableException {
    try {
      for (WarcRecords.Frame next = records.next(); next != null; next = records.next()) {
        if (isCapture(next)) {
          byte[] bytes = next.bytes();
          return new LineSource.Line(bytes, bytes.length, next.offset(), next.number(), false);
        }
      }
    } catch (UnreadableException e) {
      if (!content.isCutOff()) {
        throw e;
      }
    }
    if (!complained) {
      complained = true;
      content.checkWhole("; the records before that are read");
    }
    return null;
  }

  private boolean isCapture(WarcRecords.Frame record) throws UnreadableException {
    try {
      boolean isCapture = WarcCapture.of(record.bytes()).isPresent();
      if (isCapture && !record.isWhole()) {
        throw UnreadableException.tooLong(limits.markedUpBytes());
      }
      return isCapture;
    } catch (UnreadableException e) {
      throw e.at(record.where());
    }
  }

  @Override
  public Document document(LineSource.Line record, Consumer<Problem> told)
      throws UnreadableException {
    try {
      return WarcCapture.of(record.bytes())
          .orElseThrow(() -> new UnreadableException("holds no page"))
          .document(limits, told);
    } catch (UnreadableException e) {
      throw e.at(WarcRecords.where(record.number(), record.offset()));
    }
  }

  /** What a server sent is no text of the archive's. */
  @Override
  public List<TextStart> starts(LineSource.Line record) {
    return List.of();
  }
}
