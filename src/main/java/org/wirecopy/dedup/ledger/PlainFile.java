package org.wirecopy.dedup.ledger;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wirecopy.document.compression.Compression;
import org.wirecopy.document.compression.CompressionException;

/** The plain bytes of a file, which says its name where they cannot be unpacked. */
final class PlainFile extends FilterInputStream {
  /** How many bytes are read or written at once. */
  static final int BUFFER = 1 << 16;

  private final Path path;

  private PlainFile(Path path, InputStream in) {
    super(in);
    this.path = path;
  }

  static InputStream open(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException(path + " is a folder, and a file was to be read");
    }
    InputStream raw = Files.newInputStream(path);
    try {
      return new BufferedInputStream(new PlainFile(path, Compression.unpacked(raw)), BUFFER);
    } catch (IOException e) {
      raw.close();
      throw named(path, e);
    }
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      return super.read(buffer, offset, length);
    } catch (IOException e) {
      throw named(path, e);
    }
  }

  private static IOException named(Path path, IOException e) {
    return e instanceof CompressionException ? new IOException(path + " " + e.getMessage(), e) : e;
  }
}
