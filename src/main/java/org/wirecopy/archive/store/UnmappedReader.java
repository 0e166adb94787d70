package org.wirecopy.archive.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Reads a checked file from one end to the other without mapping it, so that what goes by does not
 * count as memory of the program. Every block is compared with its checksum. Not safe for threads.
 */
final class UnmappedReader implements Closeable {
  private final Path path;
  private final FileChannel file;
  private final long length;
  private final int[] checksums;

  UnmappedReader(Path path, long length, int[] checksums) throws IOException {
    this.path = path;
    this.file = FileChannel.open(path);
    this.length = length;
    this.checksums = checksums;
  }

  byte[] bytes(long from, int count) throws IOException {
    long first = from / CheckedOutput.BLOCK;
    long start = first * CheckedOutput.BLOCK;
    long last = (from + count + CheckedOutput.BLOCK - 1) / CheckedOutput.BLOCK;
    long end = Math.min(length, last * CheckedOutput.BLOCK);
    ByteBuffer buffer = ByteBuffer.allocate((int) (end - start));
    while (buffer.hasRemaining()) {
      if (file.read(buffer, start + buffer.position()) < 0) {
        throw Damage.in(path, "it is cut off");
      }
    }
    CRC32C checksum = new CRC32C();
    for (long block = first; block < last; block++) {
      int offset = (int) (block * CheckedOutput.BLOCK - start);
      checksum.reset();
      checksum.update(
          buffer.array(), offset, Math.min(CheckedOutput.BLOCK, buffer.capacity() - offset));
      if ((int) checksum.getValue() != checksums[(int) block]) {
        throw Damage.in(path, "bytes from " + (start + offset) + " are not as written");
      }
    }
    int at = (int) (from - start);
    return Arrays.copyOfRange(buffer.array(), at, at + count);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
