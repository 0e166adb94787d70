package org.wirecopy.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip (RFC 1952), with all its members where several follow one another. */
final class Gzip {
  private static final int BUFFER = 1 << 16;

  private Gzip() {}

  /**
   * The plain bytes of a stream: unpacked if its first two bytes are gzip's, as they are if not.
   */
  static InputStream unpacked(InputStream raw) throws IOException {
    Patient in = new Patient(raw);
    in.mark(2);
    boolean packed = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return packed ? new GZIPInputStream(in, BUFFER) : in;
  }

  /**
   * Waits for a byte before it says that none is available: {@link GZIPInputStream} takes that for
   * the end of the last member, and on a pipe it may only be a pause.
   */
  private static final class Patient extends BufferedInputStream {
    Patient(InputStream in) {
      super(in, BUFFER);
    }

    @Override
    public synchronized int available() throws IOException {
      int known = super.available();
      if (known > 0) {
        return known;
      }
      mark(1);
      boolean ended = read() < 0;
      reset();
      return ended ? 0 : 1;
    }
  }
}
