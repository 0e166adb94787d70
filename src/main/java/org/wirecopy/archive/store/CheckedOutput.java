package org.wirecopy.archive.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Writes a file whose every {@value #BLOCK} bytes have a checksum, so that whoever reads a part of
 * it need not read the whole to trust it. Little-endian. Not safe for threads.
 */
final class CheckedOutput extends OutputStream {
  /** How many bytes a checksum is for. */
  static final int BLOCK = 1 << 14;

  private final OutputStream out;
  private final CRC32C checksum = new CRC32C();
  private final byte[] eight = new byte[Long.BYTES];
  private int[] checksums = new int[64];
  private int blocks;
  private int inBlock;
  private long position;

  CheckedOutput(OutputStream out) {
    this.out = out;
  }

  /** How many bytes were written. */
  long position() {
    return position;
  }

  @Override
  public void write(int value) throws IOException {
    eight[0] = (byte) value;
    write(eight, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    int at = from;
    int left = count;
    while (left > 0) {
      int some = Math.min(left, BLOCK - inBlock);
      checksum.update(bytes, at, some);
      inBlock += some;
      at += some;
      left -= some;
      if (inBlock == BLOCK) {
        endBlock();
      }
    }
    out.write(bytes, from, count);
    position += count;
  }

  void writeLong(long value) throws IOException {
    for (int i = 0; i < Long.BYTES; i++) {
      eight[i] = (byte) (value >>> Byte.SIZE * i);
    }
    write(eight, 0, Long.BYTES);
  }

  void writeInt(int value) throws IOException {
    for (int i = 0; i < Integer.BYTES; i++) {
      eight[i] = (byte) (value >>> Byte.SIZE * i);
    }
    write(eight, 0, Integer.BYTES);
  }

  private void endBlock() {
    if (blocks == checksums.length) {
      checksums = Arrays.copyOf(checksums, blocks * 2);
    }
    checksums[blocks++] = (int) checksum.getValue();
    checksum.reset();
    inBlock = 0;
  }

  /** The checksums of all blocks, the last of which may be shorter; nothing is checked after it. */
  int[] end() {
    if (inBlock > 0) {
      endBlock();
    }
    return Arrays.copyOf(checksums, blocks);
  }
}
