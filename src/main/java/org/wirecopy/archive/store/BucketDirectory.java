package org.wirecopy.archive.store;

import java.io.IOException;
import java.util.Arrays;

/**
 * Where the buckets of sorted entries begin: a bit that is set for each entry, and one that is not
 * at the end of each bucket; and for every {@value #GROUP} buckets the first entry. Some two bits
 * an entry where there are as many buckets as entries.
 *
 * <p>Elias, "Efficient storage and retrieval by content and address of static files", JACM 1974,
 * doi:10.1145/321812.321820; Fano, "On the number of bits required to implement an associative
 * memory", 1971.
 */
final class BucketDirectory {
  private static final int GROUP = 64;

  private final CheckedFile file;
  private final long groups;
  private final long bits;

  /**
   * The directory of a file.
   *
   * @param start where it was written
   */
  BucketDirectory(CheckedFile file, long start, int buckets) {
    this.file = file;
    this.groups = start;
    this.bits = start + (long) groups(buckets) * Integer.BYTES;
  }

  private static int groups(int buckets) {
    return (buckets + GROUP - 1) / GROUP;
  }

  /**
   * The first entry of a bucket, and the one after its last.
   *
   * @return the first above 32 bits of how many there are
   */
  long range(int bucket) {
    int group = bucket / GROUP;
    long entry = file.intAt(groups + (long) group * Integer.BYTES) & 0xFFFFFFFFL;
    long at = entry + (long) group * GROUP;
    int ends = bucket - group * GROUP;
    long word = at / Long.SIZE;
    long ended = ~file.longAt(bits + word * Long.BYTES) & -1L << at;
    int some = Long.bitCount(ended);
    while (some < ends) {
      ends -= some;
      word++;
      ended = ~file.longAt(bits + word * Long.BYTES);
      some = Long.bitCount(ended);
    }
    for (int i = 1; i < ends; i++) {
      ended &= ended - 1;
    }
    if (ends > 0) {
      at = word * Long.SIZE + Long.numberOfTrailingZeros(ended) + 1;
      ended &= ended - 1;
    }
    while (ended == 0) {
      word++;
      ended = ~file.longAt(bits + word * Long.BYTES);
    }
    long end = word * Long.SIZE + Long.numberOfTrailingZeros(ended);
    return at - bucket << Integer.SIZE | end - at;
  }

  /** Takes entries. */
  @FunctionalInterface
  interface Taker {
    /** Takes an entry and its bucket. */
    void take(int bucket, long entry);
  }

  /** Gives all entries from one bucket to another, both included, in their order. */
  void give(int first, int last, Taker taker) {
    long entry = range(first) >>> Integer.SIZE;
    long at = entry + first;
    long word = 0;
    boolean isRead = false;
    for (int bucket = first; bucket <= last; at++) {
      if (!isRead || at % Long.SIZE == 0) {
        word = file.longAt(bits + at / Long.SIZE * Long.BYTES);
        isRead = true;
      }
      if ((word >>> at & 1) == 0) {
        bucket++;
      } else {
        taker.take(bucket, entry++);
      }
    }
  }

  /** A directory that is being made, in memory: some two bits an entry. */
  static final class Writing {
    private final int buckets;
    private final int[] groups;
    private long[] words = new long[1 << 6];
    private long size;
    private int bucket;
    private long entries;

    Writing(int buckets) {
      this.buckets = buckets;
      this.groups = new int[groups(buckets)];
    }

    /** Adds the next entry, which is not in a bucket before that of the last one. */
    void add(int itsBucket) {
      endUntil(itsBucket);
      ensure();
      words[(int) (size / Long.SIZE)] |= 1L << size;
      size++;
      entries++;
    }

    private void endUntil(int next) {
      for (; bucket < next; bucket++) {
        ensure();
        size++;
        if ((bucket + 1) % GROUP == 0 && bucket + 1 < buckets) {
          groups[(bucket + 1) / GROUP] = (int) entries;
        }
      }
    }

    private void ensure() {
      if (size / Long.SIZE == words.length) {
        words = Arrays.copyOf(words, words.length + (words.length >> 1));
      }
    }

    /** Writes it; there are no more entries. */
    void write(CheckedOutput out) throws IOException {
      endUntil(buckets);
      for (int first : groups) {
        out.writeInt(first);
      }
      for (int word = 0; word <= (size - 1) / Long.SIZE; word++) {
        out.writeLong(words[word]);
      }
    }
  }
}
