package org.wirecopy.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The bytes between two places in a file. Several parts may be read in turn. */
final class FilePart extends InputStream {
  private final FileChannel file;
  private final long end;
  private long position;

  FilePart(FileChannel file, long start, long end) {
    this.file = file;
    this.position = start;
    this.end = end;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int wanted = (int) Math.min(length, end - position);
    if (wanted <= 0) {
      return -1;
    }
    int read = file.read(ByteBuffer.wrap(bytes, offset, wanted), position);
    position += Math.max(read, 0);
    return read;
  }
}
