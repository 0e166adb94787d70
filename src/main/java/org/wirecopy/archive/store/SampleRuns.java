package org.wirecopy.archive.store;

/**
 * Where three pieces that follow one another stand in the sample of a {@link Vocabulary}. A place
 * holds four of them side by side, with some bits of their hash, so that a look-up takes one line
 * of memory and few of its comparisons are in vain; of more than four the last ones stay.
 *
 * <p>Immutable and safe for threads.
 */
final class SampleRuns {
  /** How many pieces a sample has at most: their places, counted from one, have 22 bits. */
  static final int MOST = (1 << 22) - 1;

  private static final int PLACE_BITS = 22;
  private static final int SLOTS = 4;
  private static final int FIRST = 3;

  private final char[] sample;
  private final int[] slots;
  private final int shift;

  SampleRuns(char[] sample) {
    this.sample = sample;
    int bits =
        Math.max(4, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, sample.length)) - 2);
    this.slots = new int[SLOTS << bits];
    this.shift = Long.SIZE - bits;
    for (int i = 0; i + FIRST <= sample.length; i++) {
      add(hash(sample[i], sample[i + 1], sample[i + 2]), i + 1);
    }
  }

  private static long hash(int first, int second, int third) {
    long joined = (long) first << 32 | (long) second << 16 | third;
    return (joined ^ joined >>> 29) * 0x9E3779B97F4A7C15L;
  }

  private static int check(long hash) {
    return (int) hash >>> PLACE_BITS << PLACE_BITS;
  }

  private void add(long hash, int place) {
    int bucket = (int) (hash >>> shift) * SLOTS;
    int free = 0;
    while (free < SLOTS && slots[bucket + free] != 0) {
      free++;
    }
    slots[bucket + (free < SLOTS ? free : place & SLOTS - 1)] = check(hash) | place;
  }

  /**
   * Where the runs of some pieces may stand: the places of the first three of each, for {@link
   * #longest}. Memory is asked for all of them at once, which is most of the time that packing
   * takes.
   *
   * @param pieces some pieces
   * @param count how many
   * @param found takes a bucket and some bits of a hash for each
   */
  void prepare(char[] pieces, int count, long[] found) {
    for (int i = 0; i + FIRST <= count; i++) {
      long hash = hash(pieces[i], pieces[i + 1], pieces[i + 2]);
      long bucket = (hash >>> shift) * SLOTS;
      found[i] = bucket << Integer.SIZE | check(hash) & 0xFFFFFFFFL | slots[(int) bucket] & 1;
    }
    for (int i = 0; i + FIRST <= count; i++) {
      int slot = slots[(int) (found[i] >>> Integer.SIZE)];
      if (slot >>> PLACE_BITS == (int) found[i] >>> PLACE_BITS) {
        found[i] ^= sample[Math.max(0, (slot & MOST) - 1)] & 1;
      }
    }
  }

  /**
   * The longest run of pieces that stands in the sample too.
   *
   * @param prepared what was prepared for its first piece
   * @param pieces some pieces
   * @param start where the run begins
   * @param end where it ends at the latest
   * @return its length above 32 bits of its place in the sample, or 0 if there is none of three
   */
  long longest(long prepared, char[] pieces, int start, int end) {
    if (end - start < FIRST) {
      return 0;
    }
    int bucket = (int) (prepared >>> Integer.SIZE);
    int check = (int) prepared >>> PLACE_BITS;
    int longest = FIRST - 1;
    int found = -1;
    for (int slot = bucket; slot < bucket + SLOTS && slots[slot] != 0; slot++) {
      if (slots[slot] >>> PLACE_BITS == check) {
        int place = (slots[slot] & MOST) - 1;
        int most = Math.min(end - start, sample.length - place);
        int length = 0;
        while (length < most && sample[place + length] == pieces[start + length]) {
          length++;
        }
        if (length > longest) {
          longest = length;
          found = place;
        }
      }
    }
    return found < 0 ? 0 : (long) longest << 32 | found;
  }
}
