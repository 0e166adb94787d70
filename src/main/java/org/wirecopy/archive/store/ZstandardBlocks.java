package org.wirecopy.archive.store;

import com.github.luben.zstd.Zstd;

/** Zstandard (RFC 8878) on blocks whose length is known; loaded only when it is used. */
final class ZstandardBlocks {
  private static final int LEVEL = 3;

  private ZstandardBlocks() {}

  static byte[] packed(byte[] plain) {
    return Zstd.compress(plain, LEVEL);
  }

  static byte[] plain(byte[] packed, int length) {
    return Zstd.decompress(packed, length);
  }
}
