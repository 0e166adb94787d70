package org.wirecopy.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream line by line as bytes, in bounded memory: of a line that is too long nothing is
 * kept.
 */
final class LineSource {
  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int number;

  LineSource(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The number of the line that was read last, from 1. */
  int number() {
    return number;
  }

  /**
   * The next line without its end.
   *
   * @return the line, or {@code null} after the last
   * @throws UnreadableException if the line is longer than allowed; the one after it is read next
   */
  byte @Nullable [] next() throws IOException, UnreadableException {
    if (at == end && !fill()) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    boolean ended = false;
    while (!ended && (at < end || fill())) {
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      length += at - from;
      if (length <= longest) {
        line.write(buffer, from, at - from);
      }
      if (at < end) {
        at++;
        ended = true;
      }
    }
    if (length > longest) {
      throw new UnreadableException(
          "line " + number, "has " + length + " bytes; the limit for a document is " + longest);
    }
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
