package org.wirecopy.document.compression;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Zstandard (RFC 8878): any number of frames, those to be skipped too, with their checksums. */
final class Zstandard {
  private static final int LEVEL = 3;

  private Zstandard() {}

  static InputStream unpacked(InputStream packed) throws IOException {
    return new ZstdInputStream(packed);
  }

  static OutputStream packed(OutputStream out) throws IOException {
    return new ZstdOutputStream(out, LEVEL).setChecksum(true);
  }
}
