package org.wirecopy.archive.store;

import java.io.IOException;

/** Writes numbers of some bits each, without gaps, the lowest bit first. Not safe for threads. */
final class BitOutput {
  private final CheckedOutput out;
  private final int width;
  private final byte[] buffer = new byte[1 << 13];
  private int used;
  private long open;
  private int openBits;

  BitOutput(CheckedOutput out, int width) {
    this.out = out;
    this.width = width;
  }

  void write(long value) throws IOException {
    open |= value << openBits;
    int free = Long.SIZE - openBits;
    if (width >= free) {
      put(open, Long.BYTES);
      open = free == Long.SIZE ? 0 : value >>> free;
      openBits = width - free;
    } else {
      openBits += width;
    }
  }

  private void put(long value, int bytes) throws IOException {
    if (used + Long.BYTES > buffer.length) {
      out.write(buffer, 0, used);
      used = 0;
    }
    for (int i = 0; i < bytes; i++) {
      buffer[used++] = (byte) (value >>> Byte.SIZE * i);
    }
  }

  /** Ends the numbers, with so many bytes behind the last that any can be read as a long. */
  void end() throws IOException {
    put(open, Long.BYTES);
    put(0, Long.BYTES);
    out.write(buffer, 0, used);
    used = 0;
  }
}
