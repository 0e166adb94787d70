package org.wirecopy.document.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Limits;
import org.wirecopy.document.content.Decoder;
import org.wirecopy.document.content.LineSource;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.RowLines;

/**
 * Splits a table into records: a line, or several where a quoted value holds line breaks (RFC 4180,
 * section 2). Works on bytes, so that one that is not text costs its record alone.
 */
final class TableRecords {
  private final RowLines lines;
  private final Limits limits;
  private int separator;
  private State state = State.START;

  /** Where in a record the scanner stands. */
  private enum State {
    /** At the start of a value. */
    START,
    PLAIN,
    QUOTED,
    /** After a quote inside a quoted value: its end, or half of a doubled quote. */
    QUOTE
  }

  TableRecords(RowLines lines, Limits limits) {
    this.lines = lines;
    this.limits = limits;
  }

  /** Sets what stands between values; an ASCII character. */
  void separateBy(char character) {
    this.separator = character;
  }

  /**
   * The next record that is not blank, in the numbering of the line that it starts in.
   *
   * @return the record, or {@code null} after the last
   * @throws UnreadableException if it is too long, or a quoted value does not end
   */
  LineSource.@Nullable Line next() throws IOException, UnreadableException {
    LineSource.Line first = lines.next();
    while (first != null && first.isBlank()) {
      first = lines.next();
    }
    if (first == null) {
      return null;
    }
    state = State.START;
    return endsInside(first) ? several(first) : first;
  }

  private LineSource.Line several(LineSource.Line first) throws IOException, UnreadableException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(first.bytes(), 0, first.length());
    LineSource.Line last = first;
    do {
      last = lines.next();
      if (last == null) {
        throw new UnreadableException(first.where(), "opens a quoted value that does not end");
      }
      if (record.size() + (long) last.length() > limits.markedUpBytes()) {
        throw UnreadableException.tooLong(limits.markedUpBytes()).at(first.where());
      }
      record.write(last.bytes(), 0, last.length());
    } while (endsInside(last));
    byte[] bytes = record.toByteArray();
    return new LineSource.Line(bytes, bytes.length, first.offset(), first.number(), false);
  }

  /** Whether a quoted value goes on after a line. */
  private boolean endsInside(LineSource.Line line) {
    for (int i = Decoder.start(line); i < line.length(); i++) {
      state = after(line.bytes()[i]);
    }
    return state == State.QUOTED;
  }

  private State after(byte b) {
    if (state == State.QUOTED) {
      return b == '"' ? State.QUOTE : State.QUOTED;
    }
    if (b == '"' && state != State.PLAIN) {
      return State.QUOTED;
    }
    return b == separator ? State.START : State.PLAIN;
  }
}
