package org.wirecopy.document.compression;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that are to be unpacked, which know how they ended. Waits for a byte before it says
 * that none is available: {@link java.util.zip.GZIPInputStream} takes that for the end of the last
 * member, and on a pipe it may only be a pause. Stays open until it is released.
 */
final class PackedBytes extends BufferedInputStream {
  private final Source source;

  private PackedBytes(Source source) {
    super(source, 1 << 16);
    this.source = source;
  }

  static PackedBytes of(InputStream raw) {
    return new PackedBytes(new Source(raw));
  }

  /** How many bytes were taken so far, some of them perhaps not yet unpacked. */
  long taken() {
    return source.taken;
  }

  /** Whether more bytes were wanted than there are. */
  boolean isUsedUp() {
    return source.isUsedUp;
  }

  /** Why the bytes could not be read, if that is so. */
  @Nullable IOException failure() {
    return source.failure;
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

  /** What unpacks is closed before its source is. */
  @Override
  public void close() {
    // Released by whoever opened it.
  }

  void release() throws IOException {
    super.close();
  }

  /** Counts, and remembers how reading ended. */
  private static final class Source extends FilterInputStream {
    private long taken;
    private boolean isUsedUp;
    private @Nullable IOException failure;

    Source(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        int some = super.read(buffer, offset, length);
        isUsedUp |= some < 0;
        taken += Math.max(0, some);
        return some;
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }
}
