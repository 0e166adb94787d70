package org.wirecopy.match;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.wirecopy.fingerprint.Fingerprints;

/**
 * The fingerprints of some documents, laid out as an index wants them: to be kept in a file and
 * {@linkplain PassageIndex#attach attached} to an index from there, without being in memory again
 * as a whole.
 *
 * <p>Immutable and safe for threads. 8 bytes a fingerprint, on disk as in memory.
 */
public final class PrintBlock {
  /** A block without fingerprints. */
  public static final PrintBlock EMPTY = new PrintBlock(new long[0], new int[Keys.PARTS]);

  private static final int CHUNK = 1 << 13;

  private final long[] keys;
  private final int[] counts;

  private PrintBlock(long[] keys, int[] counts) {
    this.keys = keys;
    this.counts = counts;
  }

  /**
   * Lays out the fingerprints of documents whose numbers follow one another.
   *
   * @param first the number of the first document, at least 0
   * @param documents the fingerprints of each
   * @return the block
   * @throws IllegalArgumentException if a number is above 2^28 - 1
   */
  public static PrintBlock of(int first, List<Fingerprints> documents) {
    checkNotNull(documents, "documents");
    if (first < 0 || first > Keys.LAST_DOCUMENT - documents.size()) {
      throw new IllegalArgumentException(
          "documents must have numbers from 0 to "
              + Keys.LAST_DOCUMENT
              + ", the first is "
              + first);
    }
    int[] counts = new int[Keys.PARTS];
    for (Fingerprints document : documents) {
      for (int i = 0; i < document.size(); i++) {
        counts[Keys.part(document.hash(i))]++;
      }
    }
    int[] places = starts(counts);
    long[] keys = new long[Arrays.stream(counts).sum()];
    for (int d = 0; d < documents.size(); d++) {
      Fingerprints document = documents.get(d);
      for (int i = 0; i < document.size(); i++) {
        keys[places[Keys.part(document.hash(i))]++] = Keys.key(document.hash(i), first + d);
      }
    }
    return new PrintBlock(keys, counts);
  }

  /**
   * Joins blocks.
   *
   * @param blocks the blocks
   * @return one with the fingerprints of all
   */
  public static PrintBlock merged(List<PrintBlock> blocks) {
    checkNotNull(blocks, "blocks");
    int[] counts = new int[Keys.PARTS];
    for (PrintBlock block : blocks) {
      for (int part = 0; part < counts.length; part++) {
        counts[part] += block.counts[part];
      }
    }
    int[] places = starts(counts);
    long[] keys = new long[Arrays.stream(counts).sum()];
    for (PrintBlock block : blocks) {
      int from = 0;
      for (int part = 0; part < counts.length; part++) {
        System.arraycopy(block.keys, from, keys, places[part], block.counts[part]);
        places[part] += block.counts[part];
        from += block.counts[part];
      }
    }
    return new PrintBlock(keys, counts);
  }

  private static int[] starts(int[] counts) {
    int[] starts = new int[counts.length];
    for (int part = 1; part < counts.length; part++) {
      starts[part] = starts[part - 1] + counts[part - 1];
    }
    return starts;
  }

  /**
   * The layout of a block that stands in a file.
   *
   * @param counts what {@link #counts()} gave
   * @return a block to attach, which holds no fingerprint itself
   * @throws IllegalArgumentException if these are no counts
   */
  public static PrintBlock laidOut(int[] counts) {
    checkNotNull(counts, "counts");
    if (counts.length != Keys.PARTS || Arrays.stream(counts).anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("no layout of fingerprints");
    }
    return new PrintBlock(new long[0], counts.clone());
  }

  /**
   * The fingerprints of some of the documents, under other numbers.
   *
   * @param renumbered gives the new number of a document, or -1 to leave it out; of two documents
   *     the one with the higher number gets the higher new one
   * @return a new block
   */
  public PrintBlock only(IntUnaryOperator renumbered) {
    checkNotNull(renumbered, "renumbered");
    long[] some = new long[keys.length];
    int[] left = new int[counts.length];
    int count = 0;
    int from = 0;
    for (int part = 0; part < counts.length; part++) {
      int before = count;
      for (int i = from; i < from + counts[part]; i++) {
        int number = renumbered.applyAsInt(Keys.document(keys[i]));
        if (number >= 0) {
          some[count++] = Keys.with(keys[i], number);
        }
      }
      left[part] = count - before;
      from += counts[part];
    }
    return new PrintBlock(Arrays.copyOf(some, count), left);
  }

  /**
   * Reads what {@link #writeTo} wrote.
   *
   * @param counts what {@link #counts()} gave
   * @param keys the fingerprints; not copied
   * @return the block
   * @throws IllegalArgumentException if the two do not fit
   */
  public static PrintBlock of(int[] counts, long[] keys) {
    checkNotNull(counts, "counts");
    checkNotNull(keys, "keys");
    if (counts.length != Keys.PARTS || Arrays.stream(counts).sum() != keys.length) {
      throw new IllegalArgumentException("no layout of fingerprints");
    }
    return new PrintBlock(keys, counts.clone());
  }

  /**
   * How many fingerprints each part has.
   *
   * @return a new array of 256 numbers
   */
  public int[] counts() {
    return counts.clone();
  }

  /**
   * Writes the fingerprints, big-endian, 8 bytes each.
   *
   * @param out where to; gets some thousands at a time
   * @throws IOException if they cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    checkNotNull(out, "out");
    ByteBuffer buffer = ByteBuffer.allocate(CHUNK * Long.BYTES);
    for (int from = 0; from < keys.length; from += CHUNK) {
      int some = Math.min(CHUNK, keys.length - from);
      buffer.asLongBuffer().put(keys, from, some);
      out.write(buffer.array(), 0, some * Long.BYTES);
    }
  }
}
