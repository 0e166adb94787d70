package org.wirecopy.work;

/**
 * Numbers long values in the order in which they are first seen. Not safe for threads. Twelve bytes
 * a cell, and at least half of the cells are free.
 */
public final class LongNumbers {
  /** Most texts have fewer than a hundred different words. */
  private static final int FIRST = 256;

  private long[] keys = new long[FIRST];
  private int[] numbers = new int[FIRST];
  private int size;

  /**
   * The number of a value, which it gets if it has none.
   *
   * @param key the value, whose bits are spread evenly
   * @return at least 0
   */
  public int number(long key) {
    int slot = slot(key);
    if (numbers[slot] == 0) {
      keys[slot] = key;
      numbers[slot] = ++size;
      if (size > keys.length / 2) {
        grow();
      }
      return size - 1;
    }
    return numbers[slot] - 1;
  }

  /**
   * Whether a value has a number.
   *
   * @param key the value, whose bits are spread evenly
   * @return false if it was never asked for
   */
  public boolean has(long key) {
    return numbers[slot(key)] != 0;
  }

  /**
   * How many values have a number.
   *
   * @return at least 0; all numbers are below
   */
  public int size() {
    return size;
  }

  private int slot(long key) {
    int slot = (int) (key ^ key >>> 32) & (keys.length - 1);
    while (numbers[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
