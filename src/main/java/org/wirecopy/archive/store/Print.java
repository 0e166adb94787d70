package org.wirecopy.archive.store;

/**
 * A fingerprint and the number of its document in one long: {@value #HASH_BITS} bits of the hash
 * above {@value #DOCUMENT_BITS} bits of the number. Two different fingerprints look equal with a
 * chance of one in 2<sup>32</sup>; that costs a look at a document, which then shares nothing. Of
 * the 130 of a text one does so among thirty million; from some forty million on a document is
 * looked at for two. Every bit more is one for each fingerprint on the disk.
 */
public final class Print {
  /** How many bits of a hash count. */
  static final int HASH_BITS = 32;

  /** How many bits a document's number in a segment has at most. */
  static final int DOCUMENT_BITS = 24;

  /** How many documents a segment holds at most. */
  public static final int MOST_DOCUMENTS = 1 << DOCUMENT_BITS;

  private static final int DIGIT_BITS = 11;
  private static final int DIGITS = 1 << DIGIT_BITS;
  private static final int FEW = 256;

  private Print() {}

  /**
   * The bits of a hash that count.
   *
   * @param hash a fingerprint
   * @return its first bits
   */
  public static long key(long hash) {
    return hash >>> Long.SIZE - HASH_BITS;
  }

  static long of(long key, int document) {
    return key << DOCUMENT_BITS | document;
  }

  static long key(int bucketBits, long print) {
    return print >>> DOCUMENT_BITS & (1L << HASH_BITS - bucketBits) - 1;
  }

  static int bucket(int bucketBits, long print) {
    return (int) (print >>> HASH_BITS + DOCUMENT_BITS - bucketBits);
  }

  static int document(long print) {
    return (int) print & MOST_DOCUMENTS - 1;
  }

  /**
   * Sorts prints by hash and then by document, as unsigned numbers: radix sort (Knuth, The Art of
   * Computer Programming 3, section 5.2.5), which passes over the digits that do not differ.
   *
   * @param prints the prints
   * @param count how many of them
   * @param other room for as many, which may be used up
   * @return the one of the two arrays that holds them sorted
   */
  static long[] sorted(long[] prints, int count, long[] other) {
    long[] from = prints;
    long[] to = other;
    if (count < FEW) {
      for (int i = 0; i < count; i++) {
        from[i] ^= Long.MIN_VALUE;
      }
      java.util.Arrays.sort(from, 0, count);
      for (int i = 0; i < count; i++) {
        from[i] ^= Long.MIN_VALUE;
      }
      return from;
    }
    long differing = 0;
    for (int i = 1; i < count; i++) {
      differing |= prints[i] ^ prints[0];
    }
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
      if ((differing >>> shift & DIGITS - 1) != 0) {
        pass(from, to, count, shift);
        long[] swapped = from;
        from = to;
        to = swapped;
      }
    }
    return from;
  }

  private static void pass(long[] from, long[] to, int count, int shift) {
    int[] places = new int[DIGITS + 1];
    for (int i = 0; i < count; i++) {
      places[(int) (from[i] >>> shift & DIGITS - 1) + 1]++;
    }
    for (int i = 0; i < DIGITS; i++) {
      places[i + 1] += places[i];
    }
    for (int i = 0; i < count; i++) {
      to[places[(int) (from[i] >>> shift & DIGITS - 1)]++] = from[i];
    }
  }
}
