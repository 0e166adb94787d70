package org.wirecopy.archive.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents that were packed together.
 *
 * @param bytes the block
 * @param vocabulary the bytes of the vocabulary that they were packed with; {@code null} if none
 */
record PackedBlock(byte[] bytes, byte @Nullable [] vocabulary) {
  /**
   * Packs documents.
   *
   * @param documents the documents
   * @param words what to pack them with; {@code null} for a general way of compressing
   */
  static PackedBlock of(List<byte[]> documents, @Nullable WordPacking words) {
    byte[] packed = words == null ? null : WordBlock.pack(documents, words);
    if (packed == null || words == null) {
      return new PackedBlock(DocumentBlock.pack(documents), null);
    }
    if (packed.length > WordBlock.WORSE * DocumentBlock.length(documents)) {
      byte[] other = DocumentBlock.pack(documents);
      if (other.length < packed.length) {
        return new PackedBlock(other, null);
      }
    }
    return new PackedBlock(packed, words.bytes());
  }
}
