package org.wirecopy.document.markup;

import org.wirecopy.document.Span;
import org.wirecopy.document.content.Lines;

/**
 * The lines of a text, their ends left out, with what scanners ask of them. Four bytes a line.
 * Immutable.
 */
public final class SourceLines {
  private static final int TAB = 4;

  private final String text;
  private final Lines lines;

  public SourceLines(String text) {
    this.text = text;
    this.lines = Lines.of(text);
  }

  public int count() {
    return lines.count();
  }

  /** Where a line starts; lines are counted from 0. */
  public int start(int line) {
    return lines.span(line + 1).start();
  }

  /** The first line that starts at or behind an offset. */
  public int lineFrom(int offset) {
    int line = lines.line(offset) - 1;
    return start(line) < offset ? line + 1 : line;
  }

  /** Where a line ends, without its line end and the white space before it. */
  public int end(int line) {
    Span span = lines.span(line + 1);
    int end = span.end();
    while (end > span.start() && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The first character of a line that is not white space, or its end. */
  public int first(int line) {
    return first(start(line), end(line));
  }

  /** The first character in a part of the text that is not white space, or the part's end. */
  public int first(int from, int to) {
    int at = from;
    while (at < to && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** How far the text at an offset stands to the right, in columns from 0. */
  public int column(int line, int offset) {
    int column = 0;
    for (int i = start(line); i < offset; i++) {
      column = text.charAt(i) == '\t' ? column / TAB * TAB + TAB : column + 1;
    }
    return column;
  }

  public boolean isBlank(int line) {
    return line < count() && first(line) == end(line);
  }

  /** A line without the white space at its ends. */
  public String stripped(int line) {
    return text.substring(first(line), end(line));
  }

  /** Whether a part of the text is one sign several times. */
  public boolean isRun(int from, int to, char sign, int least) {
    return to - from >= least && run(from, to) == to && text.charAt(from) == sign;
  }

  /** Where the run of the sign at an offset ends. */
  public int run(int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == text.charAt(from)) {
      at++;
    }
    return at;
  }

  public static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000b';
  }
}
