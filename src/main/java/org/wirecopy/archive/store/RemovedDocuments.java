package org.wirecopy.archive.store;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.zip.CRC32C;
import org.wirecopy.work.WholeFile;

/**
 * Which documents of a segment were removed: a bit each. A plain set of bits takes an eighth of a
 * byte a document at most, and no library.
 *
 * <pre>{@literal
 * WIRECOPR version | words of 64 bits | CRC-32C
 * }</pre>
 *
 * <p>Immutable and safe for threads.
 */
public final class RemovedDocuments {
  /** None was removed. */
  public static final RemovedDocuments NONE = new RemovedDocuments(new BitSet());

  private static final long MAGIC = 0x5752_434F_5059_5200L;
  private static final int VERSION = 1;

  private final BitSet removed;

  private RemovedDocuments(BitSet removed) {
    this.removed = removed;
  }

  /**
   * Some documents that were removed.
   *
   * @param numbers their numbers; copied
   * @return the removals
   */
  public static RemovedDocuments of(BitSet numbers) {
    checkNotNull(numbers, "numbers");
    return numbers.isEmpty() ? NONE : new RemovedDocuments((BitSet) numbers.clone());
  }

  /**
   * Whether a document was removed.
   *
   * @param document its number
   * @return true if it was
   */
  public boolean holds(int document) {
    return removed.get(document);
  }

  /**
   * How many were removed.
   *
   * @return at least 0
   */
  public int count() {
    return removed.cardinality();
  }

  /**
   * These and more.
   *
   * @return a new set, to be changed
   */
  public BitSet copy() {
    return (BitSet) removed.clone();
  }

  /** Writes them, and gives their checksum. */
  int write(Path file) throws IOException {
    long[] words = removed.toLongArray();
    ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES + Integer.BYTES + words.length * Long.BYTES);
    buffer.putLong(MAGIC | VERSION).putInt(words.length);
    for (long word : words) {
      buffer.putLong(word);
    }
    int checksum = checksum(buffer.array(), buffer.position());
    byte[] end = ByteBuffer.allocate(Integer.BYTES).putInt(checksum).array();
    WholeFile.at(file)
        .write(
            out -> {
              out.write(buffer.array());
              out.write(end);
            });
    return checksum;
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }

  /**
   * Reads them.
   *
   * @param file the file
   * @param expected its checksum
   * @throws IOException if it is not as it was written
   */
  static RemovedDocuments read(Path file, int expected) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int length = bytes.length - Integer.BYTES;
    if (length < Long.BYTES + Integer.BYTES) {
      throw Damage.in(file, "it is cut off");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int checksum = checksum(bytes, length);
    if (checksum != buffer.getInt(length) || checksum != expected) {
      throw Damage.in(file, "it is not as it was written");
    }
    long magic = buffer.getLong();
    if (magic != (MAGIC | VERSION)) {
      throw Damage.version(file, magic & 0xFF, VERSION);
    }
    long[] words = new long[buffer.getInt()];
    for (int i = 0; i < words.length; i++) {
      words[i] = buffer.getLong();
    }
    return new RemovedDocuments(BitSet.valueOf(words));
  }
}
