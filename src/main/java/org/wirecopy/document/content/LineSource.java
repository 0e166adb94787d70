package org.wirecopy.document.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream line by line as bytes, in bounded memory: of a line that is too long no more is
 * kept than is allowed. Not safe for threads.
 */
public final class LineSource {
  private static final int KEPT = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private byte[] line = new byte[KEPT];
  private int at;
  private int end;
  private long read;
  private int number;
  private boolean ended;

  public LineSource(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The number of the line that was read last, from 1. */
  int number() {
    return number;
  }

  /** How many bytes were read up to the end of the line that was read last. */
  long position() {
    return read;
  }

  /** Whether the line that was read last had a line feed at its end. */
  public boolean isEnded() {
    return ended;
  }

  /**
   * The next line with its line feed, if it has one.
   *
   * @return the line, or {@code null} after the last
   */
  public @Nullable Line next() throws IOException {
    if (at == end && !fill()) {
      return null;
    }
    number++;
    ended = false;
    long start = read;
    int kept = 0;
    line = line.length > KEPT ? new byte[KEPT] : line;
    while (!ended && (at < end || fill())) {
      int from = at;
      while (at < end && !ended) {
        ended = buffer[at++] == '\n';
      }
      read += at - from;
      int taken = Math.min(at - from, longest + 1 - kept);
      kept = keep(from, taken, kept);
    }
    return new Line(line, kept, start, number, read - start > (long) longest + (ended ? 1 : 0));
  }

  private int keep(int from, int taken, int kept) {
    int needed = kept + taken;
    if (needed > line.length) {
      long grown = line.length + (long) (line.length >> 1);
      line = Arrays.copyOf(line, (int) Math.min(longest + 1L, Math.max(needed, grown)));
    }
    System.arraycopy(buffer, from, line, kept, taken);
    return needed;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  /**
   * A line of bytes, valid until the next is read.
   *
   * @param bytes an array that starts with the line
   * @param length how many of its bytes are the line's, its line feed included
   * @param offset how many bytes of the file stand before it
   * @param number its number, from 1
   * @param isTooLong whether it is longer than allowed, and therefore not all here
   */
  public record Line(byte[] bytes, int length, long offset, int number, boolean isTooLong) {
    public boolean isBlank() {
      for (int i = 0; i < length; i++) {
        if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r' && bytes[i] != '\n') {
          return false;
        }
      }
      return true;
    }

    /** The same line, valid for good. */
    public Line copied() {
      return new Line(Arrays.copyOf(bytes, length), length, offset, number, isTooLong);
    }

    public String where() {
      return "line " + number;
    }
  }
}
