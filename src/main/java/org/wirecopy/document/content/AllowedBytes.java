package org.wirecopy.document.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that gives no more than so many bytes until more is allowed, for readers of others that
 * know no limits of their own. Not safe for threads.
 */
public final class AllowedBytes extends FilterInputStream {
  private final long most;
  private long left;

  /**
   * Bounds a stream.
   *
   * @param most how many bytes are allowed, and again whenever that is renewed
   */
  public AllowedBytes(InputStream in, long most) {
    super(in);
    this.most = most;
    this.left = most;
  }

  /** Allows as many bytes again from here on. */
  public void renew() {
    left = most;
  }

  /** Whether reading ended because no more was allowed. */
  public boolean isSpent() {
    return left < 0;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    spend(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int got = super.read(bytes, offset, length);
    spend(Math.max(got, 0));
    return got;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void spend(int count) throws IOException {
    left -= count;
    if (left < 0) {
      throw new IOException("more than " + most + " bytes without an entry");
    }
  }
}
