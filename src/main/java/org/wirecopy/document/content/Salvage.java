package org.wirecopy.document.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that ends where reading fails, so that what came before is not lost in a buffer, and
 * that says afterwards why it ended.
 */
final class Salvage extends FilterInputStream {
  private @Nullable IOException failure;

  Salvage(InputStream in) {
    super(in);
  }

  /** Why the stream ended before its time; {@code null} if it did not. */
  @Nullable IOException failure() {
    return failure;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    if (failure != null) {
      return -1;
    }
    try {
      return super.read(buffer, offset, length);
    } catch (IOException e) {
      failure = e;
      return -1;
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
