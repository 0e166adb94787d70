package org.wirecopy.document.compression;

import java.util.Arrays;

/**
 * The bytes with which compressed files begin: RFC 1952, RFC 8878 (a frame, or one to be skipped),
 * the header and the first block of bzip2, and the specification of xz.
 */
final class CompressionMagic {
  /** How many bytes tell any of them. */
  static final int LENGTH = 10;

  private static final byte[] GZIP = {0x1F, (byte) 0x8B};
  private static final byte[] ZSTD = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD};
  private static final byte[] ZSTD_SKIPPABLE = {0x2A, 0x4D, 0x18};
  private static final byte[] BZIP2 = {'B', 'Z', 'h'};
  private static final byte[] BZIP2_BLOCK = {0x31, 0x41, 0x59, 0x26, 0x53, 0x59};
  private static final byte[] BZIP2_END = {0x17, 0x72, 0x45, 0x38, 0x50, (byte) 0x90};
  private static final byte[] XZ = {(byte) 0xFD, '7', 'z', 'X', 'Z', 0};

  private CompressionMagic() {}

  static boolean isGzip(byte[] bytes) {
    return has(bytes, 0, GZIP);
  }

  static boolean isZstandard(byte[] bytes) {
    return has(bytes, 0, ZSTD) || has(bytes, 1, ZSTD_SKIPPABLE) && (bytes[0] & 0xF0) == 0x50;
  }

  static boolean isBzip2(byte[] bytes) {
    return has(bytes, 0, BZIP2) && (has(bytes, 4, BZIP2_BLOCK) || has(bytes, 4, BZIP2_END));
  }

  static boolean isXz(byte[] bytes) {
    return has(bytes, 0, XZ);
  }

  private static boolean has(byte[] bytes, int at, byte[] wanted) {
    int end = at + wanted.length;
    return bytes.length >= end && Arrays.equals(bytes, at, end, wanted, 0, wanted.length);
  }
}
