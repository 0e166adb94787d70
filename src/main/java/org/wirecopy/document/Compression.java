package org.wirecopy.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Opens what is compressed, told by its first bytes and not by its name. */
enum Compression {
  GZIP(0x1F, 0x8B),
  ZSTANDARD(0x28, 0xB5, 0x2F, 0xFD),
  BZIP2('B', 'Z', 'h'),
  XZ(0xFD, '7', 'z', 'X', 'Z', 0),
  ZIP('P', 'K', 3, 4);

  private static final int BUFFER = 1 << 16;

  private final int[] magic;

  Compression(int... magic) {
    this.magic = magic;
  }

  /** A stream of the plain bytes. */
  static InputStream open(InputStream in) throws IOException, UnreadableException {
    BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
    for (Compression compression : values()) {
      if (compression.starts(buffered)) {
        if (compression == GZIP) {
          return new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER);
        }
        throw new UnreadableException(
            "",
            "is compressed with "
                + compression.name().toLowerCase(Locale.ROOT)
                + ", which is not read; decompress it first, or use gzip");
      }
    }
    return buffered;
  }

  private boolean starts(BufferedInputStream in) throws IOException {
    in.mark(magic.length);
    byte[] first = in.readNBytes(magic.length);
    in.reset();
    if (first.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((first[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
