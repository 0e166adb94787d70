package org.wirecopy.document.content;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.primitives.ImmutableIntArray;
import org.wirecopy.document.Span;
import org.wirecopy.work.BinarySearch;

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
    checkNotNull(text, "text");
    ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
    starts.add(0);
    int feed = text.indexOf('\n');
    int carriageReturn = text.indexOf('\r');
    while (feed >= 0 || carriageReturn >= 0) {
      boolean isReturn = carriageReturn >= 0 && (feed < 0 || carriageReturn < feed);
      int end = isReturn && carriageReturn + 1 != feed ? carriageReturn + 1 : feed + 1;
      starts.add(end);
      feed = following(text, '\n', feed, end);
      carriageReturn = following(text, '\r', carriageReturn, end);
    }
    return new Lines(text, starts.build().toArray());
  }

  /** The first place of a sign from an offset on, given the first from an earlier one on. */
  private static int following(String text, char sign, int earlier, int from) {
    return earlier < 0 || earlier >= from ? earlier : text.indexOf(sign, from);
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
    return BinarySearch.firstAfter(starts, offset);
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
