package org.wirecopy.match;

/**
 * A fingerprint and its document in one long, so that sorting moves eight bytes and boxes nothing:
 * 36 bits of the hash above 28 bits of the document's number. Eight more bits of the hash are not
 * stored, because they say in which of {@value #PARTS} parts the key is kept. Two different
 * fingerprints look equal with a chance of one in 2<sup>44</sup>; that costs a look at two
 * documents, which alignment then finds to share nothing.
 */
final class Keys {
  /** How many parts the keys are kept in. */
  static final int PARTS = 1 << Keys.PART_BITS;

  /** The highest number that a document can have. */
  static final int LAST_DOCUMENT = (1 << Keys.DOCUMENT_BITS) - 1;

  private static final int PART_BITS = 8;
  private static final int DOCUMENT_BITS = 28;
  private static final int DIGIT_BITS = 12;
  private static final int DIGITS = 1 << DIGIT_BITS;
  private static final int FEW = 64;

  private Keys() {}

  static int part(long hash) {
    return (int) (hash >>> Long.SIZE - PART_BITS);
  }

  static long key(long hash, int document) {
    return hash << PART_BITS & -1L << DOCUMENT_BITS | document;
  }

  /** The same fingerprint in another document. */
  static long with(long key, int document) {
    return key & -1L << DOCUMENT_BITS | document;
  }

  static int document(long key) {
    return (int) key & LAST_DOCUMENT;
  }

  /** The bits of a hash by which keys are told apart. */
  static long shortened(long hash) {
    return hash >>> DOCUMENT_BITS - PART_BITS;
  }

  static boolean isSame(long one, long other) {
    return (one ^ other) >>> DOCUMENT_BITS == 0;
  }

  /**
   * Sorts keys of one part by their hashes, in linear time: three passes of counting (radix sort,
   * Knuth, The Art of Computer Programming 3, section 5.2.5).
   *
   * @param keys the keys
   * @return the same keys, equal hashes side by side
   */
  static long[] sorted(long[] keys) {
    if (keys.length < FEW) {
      java.util.Arrays.sort(keys);
      return keys;
    }
    long[] from = keys;
    long[] to = new long[keys.length];
    for (int shift = DOCUMENT_BITS; shift < Long.SIZE; shift += DIGIT_BITS) {
      pass(from, to, shift);
      long[] swapped = from;
      from = to;
      to = swapped;
    }
    return from;
  }

  private static void pass(long[] from, long[] to, int shift) {
    int[] places = new int[DIGITS + 1];
    for (long key : from) {
      places[digit(key, shift) + 1]++;
    }
    for (int i = 0; i < DIGITS; i++) {
      places[i + 1] += places[i];
    }
    for (long key : from) {
      to[places[digit(key, shift)]++] = key;
    }
  }

  private static int digit(long key, int shift) {
    return (int) (key >>> shift) & DIGITS - 1;
  }
}
