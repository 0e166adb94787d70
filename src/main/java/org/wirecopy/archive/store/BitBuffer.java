package org.wirecopy.archive.store;

import java.util.Arrays;

/** Bits that are written one after the other, the highest of a byte first. */
final class BitBuffer {
  private byte[] bytes = new byte[1 << 12];
  private int size;
  private long held;
  private int count;

  void clear() {
    size = 0;
    held = 0;
    count = 0;
  }

  /** Writes the lowest bits of a value, at most 32. */
  void write(int value, int bits) {
    held = held << bits | value & (1L << bits) - 1;
    count += bits;
    while (count >= Byte.SIZE) {
      count -= Byte.SIZE;
      if (size == bytes.length) {
        bytes = Arrays.copyOf(bytes, size * 2);
      }
      bytes[size++] = (byte) (held >>> count);
    }
  }

  /** What was written, filled up with zeros. */
  byte[] toByteArray() {
    if (count > 0) {
      write(0, Byte.SIZE - count);
    }
    return Arrays.copyOf(bytes, size);
  }
}
