package org.wirecopy.document.compression;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;

/** Xz: any number of streams behind one another, with their checks. */
final class Xz {
  /** A dictionary of 128 MiB, twice what {@code xz -9} takes, and what stands around it. */
  private static final int MOST_KIB = (128 << 10) + 512;

  private Xz() {}

  static InputStream unpacked(InputStream packed) throws IOException {
    return new XZInputStream(packed, MOST_KIB);
  }

  static OutputStream packed(OutputStream out) throws IOException {
    return new XZOutputStream(out, new LZMA2Options());
  }
}
