package org.wirecopy.archive.store;

/**
 * The fingerprints of a segment, sorted, as they stand in its file. The first bits of a hash are
 * its bucket, and a directory says where each bucket begins; an entry is the rest of the hash and
 * the document's number, in as many bits as these take. A bucket has some ten entries, so that a
 * look-up reads one or two lines of memory.
 *
 * <p>Safe for threads. Some 4.2 bytes a fingerprint.
 */
final class PrintTable {
  /** A bucket has from 8 to 16 entries on average. */
  private static final int IN_A_BUCKET_BITS = 3;

  private static final int LINEAR = 48;

  private final CheckedFile file;
  private final long entries;
  private final long starts;
  private final int bucketBits;
  private final int documentBits;
  private final int width;
  private final long size;

  PrintTable(CheckedFile file) {
    SegmentFooter footer = file.footer();
    this.file = file;
    this.entries = footer.get(SegmentFooter.Number.PRINT_ENTRIES);
    this.starts = footer.get(SegmentFooter.Number.PRINT_STARTS);
    this.bucketBits = (int) footer.get(SegmentFooter.Number.BUCKET_BITS);
    this.documentBits = (int) footer.get(SegmentFooter.Number.DOCUMENT_BITS);
    this.width = width(bucketBits, documentBits);
    this.size = footer.get(SegmentFooter.Number.PRINTS);
  }

  static int bucketBits(long prints) {
    int bits = Long.SIZE - 1 - Long.numberOfLeadingZeros(Math.max(1, prints));
    return Math.max(0, Math.min(26, bits - IN_A_BUCKET_BITS));
  }

  static int width(int bucketBits, int documentBits) {
    return Print.HASH_BITS - bucketBits + documentBits;
  }

  static int documentBits(int documents) {
    return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, documents - 1)));
  }

  long size() {
    return size;
  }

  int buckets() {
    return 1 << bucketBits;
  }

  long start(int bucket) {
    return file.intAt(starts + (long) bucket * Integer.BYTES) & 0xFFFFFFFFL;
  }

  private long entry(long index) {
    long bit = index * width;
    long at = entries + (bit >>> 3);
    int shift = (int) (bit & 7);
    long value = file.longAt(at) >>> shift;
    if (shift + width > Long.SIZE) {
      value |= (long) file.byteAt(at + Long.BYTES) << Long.SIZE - shift;
    }
    return width == Long.SIZE ? value : value & (1L << width) - 1;
  }

  /** A print as it was added. */
  long print(int bucket, long index) {
    long entry = entry(index);
    long key = (long) bucket << Print.HASH_BITS - bucketBits | entry >>> documentBits;
    return Print.of(key, (int) (entry & (1L << documentBits) - 1));
  }

  int document(long index) {
    return (int) (entry(index) & (1L << documentBits) - 1);
  }

  /**
   * The first entry of a fingerprint.
   *
   * @param key the bits of its hash that count
   * @return its index, or -1 if nobody holds it
   */
  long first(long key) {
    int bucket = (int) (key >>> Print.HASH_BITS - bucketBits);
    long rest = key & (1L << Print.HASH_BITS - bucketBits) - 1;
    long from = start(bucket);
    long to = start(bucket + 1);
    while (to - from > LINEAR) {
      long middle = from + to >>> 1;
      if (entry(middle) >>> documentBits < rest) {
        from = middle + 1;
      } else {
        to = middle + 1;
      }
    }
    for (long i = from; i < to; i++) {
      long found = entry(i) >>> documentBits;
      if (found >= rest) {
        return found == rest ? i : -1;
      }
    }
    return -1;
  }

  /** The index after the last entry of the fingerprint whose first entry is known. */
  long end(long key, long first) {
    int bucket = (int) (key >>> Print.HASH_BITS - bucketBits);
    long rest = key & (1L << Print.HASH_BITS - bucketBits) - 1;
    long to = start(bucket + 1);
    long from = first + 1;
    long step = 1;
    while (from + step < to && entry(from + step) >>> documentBits == rest) {
      from += step + 1;
      step *= 2;
    }
    to = Math.min(to, from + step + 1);
    while (from < to) {
      long middle = from + to >>> 1;
      if (entry(middle) >>> documentBits == rest) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
