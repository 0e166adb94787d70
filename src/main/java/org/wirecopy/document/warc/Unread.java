package org.wirecopy.document.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that takes bytes back, to be read once more. Not safe for threads. */
final class Unread extends InputStream {
  private static final byte[] NOTHING = {};

  private final BufferedInputStream in;
  private byte[] back = NOTHING;
  private int at;

  Unread(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** The next byte, which is still to be read; -1 at the end. */
  int peek() throws IOException {
    if (at < back.length) {
      return back[at] & 0xFF;
    }
    in.mark(1);
    int next = in.read();
    in.reset();
    return next;
  }

  /** Takes back what was read last: the bytes of an array from an index on. */
  void unread(byte[] bytes, int from) {
    int count = bytes.length - from;
    if (count <= at) {
      at -= count;
      return;
    }
    byte[] all = new byte[count + back.length - at];
    System.arraycopy(bytes, from, all, 0, count);
    System.arraycopy(back, at, all, count, back.length - at);
    back = all;
    at = 0;
  }

  @Override
  public int read() throws IOException {
    if (at < back.length) {
      return back[at++] & 0xFF;
    }
    forget();
    return in.read();
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (at == back.length) {
      forget();
      return in.read(buffer, offset, length);
    }
    int some = Math.min(length, back.length - at);
    System.arraycopy(back, at, buffer, offset, some);
    at += some;
    return some;
  }

  /** What was taken back was all read again, and what is read now does not stand behind it. */
  private void forget() {
    back = NOTHING;
    at = 0;
  }
}
