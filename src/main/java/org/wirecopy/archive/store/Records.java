package org.wirecopy.archive.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents as records, and packed if it was known with what.
 *
 * @param all the records
 * @param packed the records packed together; {@code null} if it is not known yet with what
 * @param words what they were packed with
 */
record Records(List<byte[]> all, @Nullable PackedBlock packed, @Nullable WordPacking words) {
  /** Packs records, if it is known with what. */
  static Records of(List<byte[]> all, @Nullable WordPacking words) {
    return new Records(all, words == null ? null : PackedBlock.of(all, words), words);
  }

  /** The records packed with some words, or in a general way if there are none. */
  PackedBlock packedWith(@Nullable WordPacking chosen) {
    PackedBlock known = packed;
    return known != null && words == chosen ? known : PackedBlock.of(all, chosen);
  }
}
