package org.wirecopy.document.compression;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Bzip2: any number of streams behind one another, as parallel compressors write them. */
final class Bzip2 {
  private Bzip2() {}

  static InputStream unpacked(InputStream packed) throws IOException {
    return new BZip2CompressorInputStream(packed, true);
  }

  static OutputStream packed(OutputStream out) throws IOException {
    return new BZip2CompressorOutputStream(out);
  }
}
