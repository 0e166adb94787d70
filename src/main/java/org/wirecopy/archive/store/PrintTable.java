package org.wirecopy.archive.store;

/**
 * The fingerprints of a segment, sorted, as they stand in its file. The first bits of a hash are
 * its bucket, and a directory says where each bucket begins; an entry is the rest of the hash and
 * the document's number, in as many bits as these take. A bucket has one or two entries on average,
 * so that a look-up reads two or three lines of memory.
 *
 * <p>Safe for threads. Some 3.5 bytes a fingerprint.
 */
final class PrintTable {
  private static final int MOST_BUCKET_BITS = 28;
  private static final int LINEAR = 48;

  private final CheckedFile file;
  private final long entries;
  private final BucketDirectory directory;
  private final int bucketBits;
  private final int documentBits;
  private final int width;
  private final long size;

  PrintTable(CheckedFile file) {
    SegmentFooter footer = file.footer();
    this.file = file;
    this.entries = footer.get(SegmentFooter.Number.PRINT_ENTRIES);
    this.bucketBits = (int) footer.get(SegmentFooter.Number.BUCKET_BITS);
    this.documentBits = (int) footer.get(SegmentFooter.Number.DOCUMENT_BITS);
    this.width = width(bucketBits, documentBits);
    this.size = footer.get(SegmentFooter.Number.PRINTS);
    this.directory =
        new BucketDirectory(file, footer.get(SegmentFooter.Number.PRINT_STARTS), 1 << bucketBits);
  }

  static int bucketBits(long prints) {
    int bits = Long.SIZE - 1 - Long.numberOfLeadingZeros(Math.max(1, prints));
    return Math.min(MOST_BUCKET_BITS, bits);
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

  /** Gives the entries of some buckets, both ends included. */
  void give(int first, int last, BucketDirectory.Taker taker) {
    directory.give(first, last, taker);
  }

  private long entry(long index) {
    return PackedNumbers.bits(file, entries, index * width, width);
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
    long range = directory.range(bucket);
    long from = range >>> Integer.SIZE;
    long to = from + (int) range;
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
    long range = directory.range(bucket);
    long to = (range >>> Integer.SIZE) + (int) range;
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
