package org.wirecopy.archive.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/**
 * Some documents that are compressed together.
 *
 * <pre>{@literal
 * packing | length of what follows when plain | packed: count | length of each | documents
 * }</pre>
 */
final class DocumentBlock {
  private static final int HEADER = 1 + Integer.BYTES;

  private DocumentBlock() {}

  /** How many bytes documents have. */
  static int length(List<byte[]> documents) {
    int length = 0;
    for (byte[] document : documents) {
      length = Math.addExact(length, document.length);
    }
    return length;
  }

  static byte[] pack(List<byte[]> documents) {
    int length = Math.addExact(Integer.BYTES * (documents.size() + 1), length(documents));
    ByteBuffer plain = ByteBuffer.allocate(length);
    plain.putInt(documents.size());
    documents.forEach(document -> plain.putInt(document.length));
    documents.forEach(plain::put);
    Packing packing = Packing.preferred();
    byte[] packed = packing.packed(plain.array());
    return ByteBuffer.allocate(HEADER + packed.length)
        .put((byte) packing.ordinal())
        .putInt(length)
        .put(packed)
        .array();
  }

  /** The documents of a block. */
  static byte[][] unpack(Path file, byte[] block) throws IOException {
    require(file, block.length > HEADER);
    ByteBuffer in = ByteBuffer.wrap(block);
    int number = in.get();
    require(file, number >= 0 && number < Packing.values().length);
    Packing packing = Packing.values()[number];
    int length = in.getInt();
    byte[] packed = new byte[in.remaining()];
    in.get(packed);
    require(file, length >= Integer.BYTES && length <= packing.most(packed.length));
    ByteBuffer plain = ByteBuffer.wrap(packing.plain(file, packed, length));
    int count = plain.getInt();
    require(file, count >= 0 && count <= plain.remaining() / Integer.BYTES);
    byte[][] documents = new byte[count][];
    long left = plain.remaining() - (long) Integer.BYTES * count;
    for (int i = 0; i < count; i++) {
      int size = plain.getInt();
      left -= size;
      require(file, size >= 0 && left >= 0);
      documents[i] = new byte[size];
    }
    for (byte[] document : documents) {
      plain.get(document);
    }
    return documents;
  }

  private static void require(Path file, boolean isSo) throws IOException {
    if (!isSo) {
      throw Damage.in(file, "a block of documents is not as it was written");
    }
  }
}
