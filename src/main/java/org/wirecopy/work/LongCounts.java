package org.wirecopy.work;

/**
 * Counts 64-bit hashes in flat arrays with open addressing: a map of boxed keys would take five
 * times the memory.
 */
public final class LongCounts {
  /** Most texts have fewer than a hundred different words. */
  private static final int FIRST = 256;

  private long[] keys = new long[FIRST];
  private int[] counts = new int[FIRST];
  private int size;

  /** Counts a hash once more. */
  public void increment(long key) {
    int slot = slot(key);
    if (counts[slot]++ == 0) {
      keys[slot] = key;
      if (++size > keys.length / 2) {
        grow();
      }
    }
  }

  /** How often a hash was counted; 0 if never. */
  public int get(long key) {
    return counts[slot(key)];
  }

  private int slot(long key) {
    int slot = (int) (key ^ key >>> 32) & (keys.length - 1);
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
