package org.wirecopy.dedup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** How a file is compressed. */
enum Packing {
  NONE,
  GZIP;

  static Packing of(String name) {
    return name.endsWith(".gz") ? GZIP : NONE;
  }

  static String nameWithout(String name) {
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }

  OutputStream packed(OutputStream out) throws IOException {
    return this == GZIP ? new GZIPOutputStream(out, 1 << 16) : out;
  }

  static InputStream unpacked(InputStream raw) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
    in.mark(2);
    boolean packed = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return packed ? new GZIPInputStream(in, 1 << 16) : in;
  }

  static boolean isPacked(InputStream raw) throws IOException {
    return raw.read() == 0x1F && raw.read() == 0x8B;
  }
}
