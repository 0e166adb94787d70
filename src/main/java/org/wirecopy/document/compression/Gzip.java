package org.wirecopy.document.compression;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Gzip (RFC 1952), with all its members where several follow one another. */
final class Gzip {
  private static final int BUFFER = 1 << 16;

  private Gzip() {}

  static InputStream unpacked(InputStream packed) throws IOException {
    return new GZIPInputStream(packed, BUFFER);
  }

  static OutputStream packed(OutputStream out) throws IOException {
    return new GZIPOutputStream(out, BUFFER);
  }
}
