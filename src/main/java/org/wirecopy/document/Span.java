package org.wirecopy.document;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Comparator;

/**
 * A half-open range {@code [start, end)} of a document's text, in UTF-16 units of the text as it
 * was read.
 *
 * <p>Spans order by start, then by end. An empty span ({@code start == end}) is allowed and marks a
 * place.
 *
 * @param start the first unit, at least 0
 * @param end the unit after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span must satisfy 0 <= start <= end, was [" + start + ", " + end + ")");
    }
  }

  /**
   * The number of UTF-16 units.
   *
   * @return {@code end - start}, at least 0
   */
  public int length() {
    return end - start;
  }

  /**
   * Whether this span holds every unit of another.
   *
   * @param other the other span
   * @return true if {@code other} lies inside this span
   */
  public boolean contains(Span other) {
    checkNotNull(other, "other");
    return start <= other.start && other.end <= end;
  }

  /**
   * How many units two spans share.
   *
   * @param other the other span
   * @return the length of the common part, 0 if there is none
   */
  public int overlap(Span other) {
    checkNotNull(other, "other");
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /**
   * The smallest span that holds both.
   *
   * @param other the other span
   * @return from the earlier start to the later end
   */
  public Span union(Span other) {
    checkNotNull(other, "other");
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The text that this span covers.
   *
   * @param text the text that the span points into
   * @return its units from {@code start} to {@code end}
   * @throws IndexOutOfBoundsException if the span reaches past the end of {@code text}
   */
  public String of(String text) {
    checkNotNull(text, "text");
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    checkNotNull(other, "other");
    return ORDER.compare(this, other);
  }
}
