package org.wirecopy.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What git prints, part by part: lines, or names with a zero byte at their end. Names are UTF-8.
 * Costs the longest part's length in memory.
 */
final class OutputParts {
  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream in;
  private final int end;
  private final ByteArrayOutputStream part = new ByteArrayOutputStream();

  private OutputParts(InputStream in, char end) {
    this.in = new BufferedInputStream(in, BUFFER_BYTES);
    this.end = end;
  }

  /** Parts that end with line feeds. */
  static OutputParts lines(InputStream in) {
    return new OutputParts(in, '\n');
  }

  /** Parts that end with zero bytes. */
  static OutputParts names(InputStream in) {
    return new OutputParts(in, '\0');
  }

  /** The next part without its end, or null behind the last. */
  @Nullable String next() throws IOException {
    part.reset();
    int b = in.read();
    if (b < 0) {
      return null;
    }
    for (; b >= 0 && b != end; b = in.read()) {
      part.write(b);
    }
    return part.toString(StandardCharsets.UTF_8);
  }

  /** Passes over a part. */
  void skip() throws IOException {
    int b = in.read();
    while (b >= 0 && b != end) {
      b = in.read();
    }
  }

  /** Bytes that are counted rather than ended. */
  byte[] bytes(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException("git ended in the middle of a file");
    }
    return bytes;
  }
}
