package org.wirecopy.archive.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.wirecopy.record.DocumentRecord;

/**
 * The end of a segment: where its parts are.
 *
 * <pre>{@literal
 * parts | CRC-32C of each 16 KiB of the parts | numbers, CRC-32C of the checksums and of the numbers | version | WIRECOPY
 * }</pre>
 *
 * @param numbers the numbers, by {@link Number}
 */
record SegmentFooter(long[] numbers) {
  /** Changes whenever a segment is laid out, or words are told apart or hashed, in another way. */
  private static final int LAYOUT = 3;

  /** The layout, and in the last two digits the version of the records in it. */
  static final int VERSION = 100 * LAYOUT + DocumentRecord.VERSION;

  private static final byte[] MAGIC = "WIRECOPY".getBytes(StandardCharsets.US_ASCII);

  /** How many bytes it has. */
  static final int BYTES =
      Number.values().length * Long.BYTES + 3 * Integer.BYTES + "WIRECOPY".length();

  /** What a segment says of itself. */
  enum Number {
    /** How many bytes its parts have. */
    LENGTH,
    DOCUMENTS,
    WORDS,
    PRINTS,
    BUCKET_BITS,
    DOCUMENT_BITS,
    BLOCKS,
    VOCABULARIES,
    VOCABULARY_STARTS,
    BLOCK_STARTS,
    BLOCK_OF,
    PLACE_IN,
    DATES,
    ID_HASHES,
    ID_DOCUMENTS,
    PRINT_ENTRIES,
    PRINT_STARTS,
    WORD_COUNTS,
    WORD_COUNTS_END
  }

  long get(Number number) {
    return numbers[number.ordinal()];
  }

  private byte[] bytes(int checksumOfChecksums) {
    ByteBuffer buffer = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (long number : numbers) {
      buffer.putLong(number);
    }
    buffer.putInt(checksumOfChecksums);
    buffer.putInt(checksum(buffer.array(), buffer.position()));
    buffer.putInt(VERSION);
    buffer.put(MAGIC);
    return buffer.array();
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }

  /**
   * Writes the checksums and the footer.
   *
   * @return the CRC-32C of the footer, which tells the segment from every other one
   */
  int writeTo(OutputStream out, int[] checksums) throws IOException {
    ByteBuffer table =
        ByteBuffer.allocate(checksums.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    table.asIntBuffer().put(checksums);
    out.write(table.array());
    byte[] bytes = bytes(checksum(table.array(), table.capacity()));
    out.write(bytes);
    return checksum(bytes, bytes.length);
  }

  /**
   * Reads a footer.
   *
   * @param file for what is said of it
   * @param bytes the last {@link #BYTES} bytes of the file
   * @param length how long the file is
   * @throws IOException if it is damaged, or of another version
   */
  static SegmentFooter read(Path file, byte[] bytes, long length) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    Number[] names = Number.values();
    for (int i = 0; i < MAGIC.length; i++) {
      if (bytes[BYTES - MAGIC.length + i] != MAGIC[i]) {
        throw Damage.in(file, "it does not end as a segment does");
      }
    }
    int numbered = names.length * Long.BYTES + Integer.BYTES;
    int version = buffer.getInt(numbered + Integer.BYTES);
    boolean isWhole = buffer.getInt(numbered) == checksum(bytes, numbered);
    if (version != VERSION) {
      throw Damage.version(file, version, VERSION);
    }
    if (!isWhole) {
      throw Damage.in(file, "its last bytes are not as they were written");
    }
    long[] numbers = new long[names.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = buffer.getLong();
    }
    SegmentFooter footer = new SegmentFooter(numbers);
    if (footer.tableLength() + footer.get(Number.LENGTH) + BYTES != length) {
      throw Damage.in(file, "it is not as long as it was written");
    }
    return footer;
  }

  /** The CRC-32C of a footer as it stands in a file. */
  static int seal(byte[] bytes) {
    return checksum(bytes, bytes.length);
  }

  /**
   * The checksums of the blocks.
   *
   * @param file for what is said of it
   * @param table as it stands in the file
   * @param footer the footer as it stands in the file
   * @throws IOException if they are damaged
   */
  static int[] checksums(Path file, byte[] table, byte[] footer) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(footer).order(ByteOrder.LITTLE_ENDIAN);
    int expected = buffer.getInt(Number.values().length * Long.BYTES);
    if (checksum(table, table.length) != expected) {
      throw Damage.in(file, "its checksums are not as they were written");
    }
    int[] checksums = new int[table.length / Integer.BYTES];
    ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(checksums);
    return checksums;
  }

  /** How many bytes the checksums have. */
  long tableLength() {
    long blocks = (get(Number.LENGTH) + CheckedOutput.BLOCK - 1) / CheckedOutput.BLOCK;
    return blocks * Integer.BYTES;
  }
}
