package org.wirecopy.archive.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * A file of {@link CheckedOutput}, mapped into memory. Each block is compared with its checksum
 * when it is first read, so that nothing is taken from one that is not as it was written.
 *
 * <p>Safe for threads: two that read a block at once may both check it. What is damaged is told as
 * a {@link DamagedArchiveException}, since a look-up may meet it anywhere.
 */
final class CheckedFile {
  private static final int CHUNK_BITS = 30;
  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final int BLOCK_BITS = Integer.numberOfTrailingZeros(CheckedOutput.BLOCK);

  private final Path path;
  private final SegmentFooter footer;
  private final int seal;
  private final long length;
  private final ByteBuffer[] chunks;
  private final int[] checksums;
  private final boolean[] checked;

  private CheckedFile(
      Path path, SegmentFooter footer, int seal, ByteBuffer[] chunks, int[] checksums) {
    this.path = path;
    this.footer = footer;
    this.seal = seal;
    this.length = footer.get(SegmentFooter.Number.LENGTH);
    this.chunks = chunks;
    this.checksums = checksums;
    this.checked = new boolean[checksums.length];
  }

  /**
   * Maps a file.
   *
   * @throws IOException if it cannot be read, is damaged at its end, or is of another version
   */
  static CheckedFile open(Path path) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      long size = file.size();
      if (size < SegmentFooter.BYTES) {
        throw Damage.in(path, "it is cut off");
      }
      byte[] last = bytes(path, file, size - SegmentFooter.BYTES, SegmentFooter.BYTES);
      SegmentFooter footer = SegmentFooter.read(path, last, size);
      long length = footer.get(SegmentFooter.Number.LENGTH);
      byte[] table = bytes(path, file, length, (int) footer.tableLength());
      int[] checksums = SegmentFooter.checksums(path, table, last);
      ByteBuffer[] chunks = new ByteBuffer[(int) ((length + CHUNK - 1) >>> CHUNK_BITS)];
      for (int i = 0; i < chunks.length; i++) {
        long start = (long) i << CHUNK_BITS;
        MappedByteBuffer mapped =
            file.map(FileChannel.MapMode.READ_ONLY, start, Math.min(CHUNK, length - start));
        chunks[i] = mapped.order(ByteOrder.LITTLE_ENDIAN);
      }
      return new CheckedFile(path, footer, SegmentFooter.seal(last), chunks, checksums);
    }
  }

  private static byte[] bytes(Path path, FileChannel file, long position, int count)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(count);
    while (buffer.hasRemaining()) {
      if (file.read(buffer, position + buffer.position()) < 0) {
        throw Damage.in(path, "it is cut off");
      }
    }
    return buffer.array();
  }

  Path path() {
    return path;
  }

  SegmentFooter footer() {
    return footer;
  }

  /** What tells it from every other file. */
  int seal() {
    return seal;
  }

  /** A way to read it from one end to the other. */
  UnmappedReader unmapped() throws IOException {
    return new UnmappedReader(path, length, checksums);
  }

  /** Compares all blocks with their checksums. */
  void verify() {
    for (int block = 0; block < checksums.length; block++) {
      check(block);
    }
  }

  private void require(long from, long end) {
    if (from < 0 || end > length || from > end) {
      throw new DamagedArchiveException(Damage.in(path, "a place in it is not there"));
    }
    int last = (int) (end - 1 >>> BLOCK_BITS);
    for (int block = (int) (from >>> BLOCK_BITS); block <= last; block++) {
      if (!checked[block]) {
        check(block);
      }
    }
  }

  private void check(int block) {
    long start = (long) block << BLOCK_BITS;
    int size = (int) Math.min(CheckedOutput.BLOCK, length - start);
    ByteBuffer chunk = chunks[(int) (start >>> CHUNK_BITS)].duplicate();
    int offset = (int) (start & CHUNK - 1);
    chunk.limit(offset + size).position(offset);
    CRC32C checksum = new CRC32C();
    checksum.update(chunk);
    if ((int) checksum.getValue() != checksums[block]) {
      throw new DamagedArchiveException(
          Damage.in(path, "bytes " + start + " to " + (start + size) + " are not as written"));
    }
    checked[block] = true;
  }

  int byteAt(long at) {
    require(at, at + 1);
    return plainByte(at);
  }

  /** The numbers in two bytes each, the lower one first. */
  void readTwos(long from, char[] into, int count) {
    require(from, from + 2L * count);
    for (int i = 0; i < count; i++) {
      long at = from + 2L * i;
      into[i] = (char) (plainByte(at) | plainByte(at + 1) << Byte.SIZE);
    }
  }

  private int plainByte(long at) {
    return chunks[(int) (at >>> CHUNK_BITS)].get((int) (at & CHUNK - 1)) & 0xFF;
  }

  int intAt(long at) {
    require(at, at + Integer.BYTES);
    int offset = (int) (at & CHUNK - 1);
    return offset <= CHUNK - Integer.BYTES
        ? chunks[(int) (at >>> CHUNK_BITS)].getInt(offset)
        : (int) joined(at, Integer.BYTES);
  }

  long longAt(long at) {
    require(at, at + Long.BYTES);
    int offset = (int) (at & CHUNK - 1);
    return offset <= CHUNK - Long.BYTES
        ? chunks[(int) (at >>> CHUNK_BITS)].getLong(offset)
        : joined(at, Long.BYTES);
  }

  private long joined(long at, int count) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value |= (long) plainByte(at + i) << Byte.SIZE * i;
    }
    return value;
  }

  byte[] bytes(long from, int count) {
    byte[] bytes = new byte[count];
    if (count > 0) {
      require(from, from + count);
      int done = 0;
      while (done < count) {
        long at = from + done;
        ByteBuffer chunk = chunks[(int) (at >>> CHUNK_BITS)];
        int offset = (int) (at & CHUNK - 1);
        int some = Math.min(count - done, chunk.capacity() - offset);
        chunk.get(offset, bytes, done, some);
        done += some;
      }
    }
    return bytes;
  }
}
