package org.wirecopy.document.compression;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that stays open when what writes to it is closed, so that more can follow. */
public final class StaysOpen extends FilterOutputStream {
  /**
   * A stream that is not closed.
   *
   * @param out where the bytes go
   */
  public StaysOpen(OutputStream out) {
    super(checkNotNull(out, "out"));
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    checkNotNull(bytes, "bytes");
    out.write(bytes, from, count);
  }

  @Override
  public void close() {}
}
