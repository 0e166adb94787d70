package org.wirecopy.check;

import org.wirecopy.document.Span;
import org.wirecopy.document.content.Lines;

/**
 * A part of a file, in lines and columns that start from 1. Columns count UTF-16 units.
 *
 * @param startLine the line of the first character
 * @param startColumn its column
 * @param endLine the line of the last character
 * @param endColumn the column after it
 */
public record Region(int startLine, int startColumn, int endLine, int endColumn) {
  /** The first line of a file. */
  static final Region TOP = new Region(1, 1, 1, 1);

  /** A line as a whole. */
  static Region line(int line) {
    return new Region(line, 1, line, 1);
  }

  /** Where a span of a text stands. */
  static Region of(Span span, Lines lines) {
    int last = Math.max(span.start(), span.end() - 1);
    return new Region(
        lines.line(span.start()),
        lines.column(span.start()),
        lines.line(last),
        lines.column(last) + (span.length() > 0 ? 1 : 0));
  }
}
