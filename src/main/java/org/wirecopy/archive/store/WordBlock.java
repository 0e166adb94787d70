package org.wirecopy.archive.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some documents that are packed with a {@link Vocabulary}, each by itself.
 *
 * <pre>{@literal
 * 2 | number of the vocabulary in its segment | count | lengths of each when plain, when packed | first bytes of each, rest of it packed
 * }</pre>
 *
 * <p>The first bytes of a record are its hash, which no vocabulary can shorten.
 */
final class WordBlock {
  /** Tells such a block from others by its first byte. */
  static final int MARK = Packing.values().length;

  /** From this share of its bytes on, a general way of compressing may be better. */
  static final double WORSE = .45;

  /** How many vocabularies there are in a segment at most. */
  static final int MOST_VOCABULARIES = 16;

  /** How many bytes of a record are version and hash. */
  static final int HEAD = 9;

  /** Longer documents are packed as streams, which takes less memory. */
  private static final int MOST_BYTES = 1 << 22;

  private static final int SEVEN = 7;

  private WordBlock() {}

  /** Packs documents, unless one is too long, or so uniform that it would look like a bomb. */
  static byte @Nullable [] pack(List<byte[]> documents, WordPacking words) {
    List<byte[]> packed = new ArrayList<>(documents.size());
    for (byte[] document : documents) {
      if (document.length > MOST_BYTES) {
        return null;
      }
      byte[] rest = words.packed(document, Math.min(HEAD, document.length));
      if (document.length > most(rest.length)) {
        return null;
      }
      packed.add(rest);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(MARK);
    out.write(0);
    number(documents.size(), out);
    for (int i = 0; i < packed.size(); i++) {
      number(documents.get(i).length, out);
      number(packed.get(i).length, out);
    }
    for (int i = 0; i < packed.size(); i++) {
      out.write(documents.get(i), 0, Math.min(HEAD, documents.get(i).length));
      out.writeBytes(packed.get(i));
    }
    return out.toByteArray();
  }

  /** How long a document can be that was packed to so many bytes. */
  private static long most(int packed) {
    return HEAD + (long) Vocabulary.MOST_TIMES * packed;
  }

  private static void number(int value, ByteArrayOutputStream out) {
    int left = value;
    while ((left & -1 << SEVEN) != 0) {
      out.write(left | 1 << SEVEN);
      left >>>= SEVEN;
    }
    out.write(left);
  }

  /** Which vocabulary of its segment a block was packed with, or -1 if it is another block. */
  static int vocabulary(byte[] block) {
    return block.length > 1 && block[0] == MARK ? block[1] & 0xFF : -1;
  }

  /** Gives a block the number that its vocabulary has in another segment. */
  static void renumber(byte[] block, int vocabulary) {
    block[1] = (byte) vocabulary;
  }

  /** A block that is being read. */
  static final class Reading {
    private final Path file;
    private final byte[] block;
    private final int[] lengths;
    private final int[] starts;

    Reading(Path file, byte[] block) throws IOException {
      this.file = file;
      this.block = block;
      ByteBuffer in = ByteBuffer.wrap(block).position(2);
      int count = number(in);
      require(count >= 0 && count <= block.length);
      this.lengths = new int[count];
      this.starts = new int[count + 1];
      int[] packed = new int[count];
      for (int i = 0; i < count; i++) {
        lengths[i] = number(in);
        packed[i] = number(in);
        require(lengths[i] >= 0 && packed[i] >= 0 && packed[i] <= block.length);
        require(lengths[i] <= most(packed[i]));
      }
      starts[0] = in.position();
      for (int i = 0; i < count; i++) {
        starts[i + 1] = starts[i] + Math.min(HEAD, lengths[i]) + packed[i];
        require(starts[i + 1] <= block.length);
      }
      require(starts[count] == block.length);
    }

    private int number(ByteBuffer in) throws IOException {
      int value = 0;
      for (int shift = 0; shift < Integer.SIZE; shift += SEVEN) {
        require(in.hasRemaining());
        byte some = in.get();
        value |= (some & (1 << SEVEN) - 1) << shift;
        if (some >= 0) {
          return value;
        }
      }
      return -1;
    }

    private void require(boolean isSo) throws IOException {
      if (!isSo) {
        throw Damage.in(file, "a block of documents is not as it was written");
      }
    }

    int count() {
      return lengths.length;
    }

    /** A document of the block. */
    byte[] document(int place, Vocabulary vocabulary) throws IOException {
      byte[] plain = new byte[lengths[place]];
      int head = Math.min(HEAD, plain.length);
      System.arraycopy(block, starts[place], plain, 0, head);
      try {
        vocabulary.unpack(block, starts[place] + head, starts[place + 1], plain, head);
      } catch (IllegalArgumentException e) {
        throw Damage.in(file, "a document cannot be unpacked");
      }
      return plain;
    }
  }
}
