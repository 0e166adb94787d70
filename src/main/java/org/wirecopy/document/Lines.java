package org.wirecopy.document;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * Turns offsets of a text into lines and columns, and back into the spans of its lines. A line ends
 * at {@code \n}, {@code \r}, or the two together.
 *
 * <p>Immutable and safe for threads. Built in one pass over the text; four bytes a line; a look-up
 * is a binary search.
 */
public final class Lines {
  private final int[] starts;
  private final String text;

  private Lines(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /**
   * The lines of a text.
   *
   * @param text the text
   * @return its lines; an empty text has one, empty, line
   */
  public static Lines of(String text) {
    ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
    starts.add(0);
    boolean hasReturns = text.indexOf('\r') >= 0;
    int end = nextEnd(text, 0, hasReturns);
    while (end >= 0) {
      starts.add(end);
      end = nextEnd(text, end, hasReturns);
    }
    return new Lines(text, starts.build().toArray());
  }

  /** Where the line that starts at an offset has ended, or -1 if it is the last. */
  private static int nextEnd(String text, int from, boolean hasReturns) {
    int feed = text.indexOf('\n', from);
    if (!hasReturns) {
      return feed < 0 ? -1 : feed + 1;
    }
    int limit = feed < 0 ? text.length() : feed;
    for (int i = from; i < limit; i++) {
      if (text.charAt(i) == '\r') {
        return i + 1 == feed ? feed + 1 : i + 1;
      }
    }
    return feed < 0 ? -1 : feed + 1;
  }

  /**
   * How many lines there are.
   *
   * @return at least 1
   */
  public int count() {
    return starts.length;
  }

  /**
   * The line that holds an offset.
   *
   * @param offset an offset into the text, from 0 to its length
   * @return the line's number, from 1
   */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * The column of an offset in its line.
   *
   * @param offset an offset into the text, from 0 to its length
   * @return the column in UTF-16 units, from 1
   */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /**
   * The span of a line, without its line end.
   *
   * @param line the line's number, from 1 to {@link #count()}
   * @return its span
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public Span span(int line) {
    int start = starts[line - 1];
    int end = line < starts.length ? starts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end);
  }
}
