package org.wirecopy.document.rows;

import org.wirecopy.document.content.Decoder;
import org.wirecopy.document.content.LineSource;
import org.wirecopy.document.format.TextStart;

/** Finds the text of a record among its values (RFC 4180). */
final class TableText {
  private TableText() {}

  /**
   * Where a value begins.
   *
   * @param column its column, from 0
   */
  static TextStart start(LineSource.Line record, int column, char separator) {
    byte[] bytes = record.bytes();
    int at = Decoder.start(record);
    for (int i = 0; i < column; i++) {
      at = afterValue(bytes, at, separator);
    }
    boolean isQuoted = at < bytes.length && bytes[at] == '"';
    return new TextStart(
        isQuoted ? at + 1 : at,
        isQuoted ? TextStart.Writing.DOUBLED : TextStart.Writing.PLAIN,
        false);
  }

  /** The start of the next value. */
  private static int afterValue(byte[] bytes, int start, char separator) {
    boolean isInside = start < bytes.length && bytes[start] == '"';
    int at = isInside ? start + 1 : start;
    while (at < bytes.length && (isInside || bytes[at] != separator)) {
      if (bytes[at] == '"') {
        isInside = !isInside;
      }
      at++;
    }
    return at + 1;
  }
}
