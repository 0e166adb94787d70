package org.wirecopy.archive.store;

/**
 * Reads bits, the highest of a byte first. After the last byte there are zeros, so that whoever
 * reads asks once, at the end, whether it was {@linkplain #isAtEnd too much}.
 */
final class BitInput {
  private final byte[] bytes;
  private final int end;
  private int next;
  private long held;
  private int count;

  BitInput(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.next = start;
    this.end = end;
  }

  /** The next bits, which stay. */
  int peek(int bits) {
    while (count < bits) {
      held = held << Byte.SIZE | (next < end ? bytes[next] & 0xFF : 0);
      next++;
      count += Byte.SIZE;
    }
    return (int) (held >>> count - bits) & (1 << bits) - 1;
  }

  /** Passes over bits that were seen. */
  void skip(int bits) {
    count -= bits;
  }

  int read(int bits) {
    int value = peek(bits);
    skip(bits);
    return value;
  }

  /** Whether more was read than there is. */
  boolean isPastEnd() {
    return (long) next - count / Byte.SIZE > end;
  }

  /** Whether all was read but what fills the last byte. */
  boolean isAtEnd() {
    return next - count / Byte.SIZE == end;
  }
}
