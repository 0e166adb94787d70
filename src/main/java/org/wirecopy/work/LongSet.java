package org.wirecopy.work;

/**
 * A set of hashes, with linear probing (Knuth, The Art of Computer Programming, volume 3, section
 * 6.4). Takes as many as it was made for; 16 to 32 bytes each. Safe for threads once nothing is
 * added any more.
 */
public final class LongSet {
  private final long[] table;

  /**
   * An empty set.
   *
   * @param most how many hashes are added at most
   */
  public LongSet(int most) {
    table = new long[Math.max(2, Integer.highestOneBit(Math.max(1, most)) << 2)];
  }

  /**
   * Adds a hash.
   *
   * @param hash the hash
   */
  public void add(long hash) {
    table[place(hash)] = hash;
  }

  /**
   * Whether a hash was added.
   *
   * @param hash the hash
   * @return whether it was; always of 0, which marks what is free
   */
  public boolean contains(long hash) {
    return table[place(hash)] == hash;
  }

  /** Where a hash stands, or the free place where it would. */
  private int place(long hash) {
    int place = (int) (hash ^ hash >>> Integer.SIZE) & table.length - 1;
    while (table[place] != 0 && table[place] != hash) {
      place = place + 1 & table.length - 1;
    }
    return place;
  }
}
