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

  static byte[] pack(List<byte[]> documents) {
    int length = Integer.BYTES * (documents.size() + 1);
    for (byte[] document : documents) {
      length = Math.addExact(length, document.length);
    }
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
    ByteBuffer in = ByteBuffer.wrap(block);
    Packing packing = Packing.values()[in.get()];
    int length = in.getInt();
    byte[] packed = new byte[in.remaining()];
    in.get(packed);
    ByteBuffer plain = ByteBuffer.wrap(packing.plain(file, packed, length));
    byte[][] documents = new byte[plain.getInt()][];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = new byte[plain.getInt()];
    }
    for (byte[] document : documents) {
      plain.get(document);
    }
    return documents;
  }
}
