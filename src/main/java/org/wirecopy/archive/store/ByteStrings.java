package org.wirecopy.archive.store;

import java.util.Arrays;

/**
 * Short strings of bytes, each once, numbered as they come. A hash table with linear probing, whose
 * keys are the strings themselves where they have up to seven bytes, and their hash where they are
 * longer; so most look-ups read one line of memory. Not safe for threads while strings are added.
 */
final class ByteStrings {
  private static final int SHORT = 7;
  private static final int LENGTH_SHIFT = Byte.SIZE * SHORT;
  private static final long PRIME = 0x100000001B3L;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int FIRST_BITS = 10;

  private byte[] bytes = new byte[1 << 12];
  private int[] starts = new int[1 << 9];
  private int size;

  /** Keys, and behind each the number of its string; a key of 0 is none. */
  private long[] table = new long[2 << FIRST_BITS];

  private int shift = Long.SIZE - FIRST_BITS;

  int size() {
    return size;
  }

  int length(int string) {
    return starts[string + 1] - starts[string];
  }

  int start(int string) {
    return starts[string];
  }

  /** All bytes, in which each string has its place; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** The key of a string of at least a byte. */
  static long key(byte[] from, int start, int end) {
    long length = (long) (end - start) << LENGTH_SHIFT;
    long key = 0;
    if (end - start <= SHORT) {
      for (int i = start; i < end; i++) {
        key = key << Byte.SIZE | from[i] & 0xFF;
      }
      return length | key;
    }
    for (int i = start; i < end; i++) {
      key = (key ^ from[i] & 0xFF) * PRIME;
    }
    return length | (key ^ key >>> Integer.SIZE) & (1L << LENGTH_SHIFT) - 1;
  }

  private static boolean isShort(long key) {
    return key >>> LENGTH_SHIFT <= SHORT;
  }

  /** Finds a string: its number, or -1 if it was not added. */
  int find(byte[] from, int start, int end) {
    return find(key(from, start, end), from, start, end);
  }

  /** Finds a string whose key is known. */
  int find(long key, byte[] from, int start, int end) {
    int place = place(key, from, start, end);
    return table[place] == 0 ? -1 : (int) table[place + 1];
  }

  /** The place of a string, or of where it would be. */
  private int place(long key, byte[] from, int start, int end) {
    int place = first(key);
    while (table[place] != 0
        && !(table[place] == key
            && (isShort(key) || isAt((int) table[place + 1], from, start, end)))) {
      place = place + 2 & table.length - 1;
    }
    return place;
  }

  private int first(long key) {
    return (int) ((key ^ key >>> Integer.SIZE) * MIX >>> shift) << 1;
  }

  /**
   * Reads what stands where keys should be, for nothing but that memory answers for all of them at
   * once, before each is looked for.
   *
   * @return a number that says nothing
   */
  long look(long[] keys, int count) {
    long all = 0;
    for (int i = 0; i < count; i++) {
      all ^= table[first(keys[i])];
    }
    return all;
  }

  private boolean isAt(int string, byte[] from, int start, int end) {
    return Arrays.equals(bytes, starts[string], starts[string + 1], from, start, end);
  }

  /**
   * Adds a string unless it is there.
   *
   * @return its number
   */
  int add(byte[] from, int start, int end) {
    long key = key(from, start, end);
    int place = place(key, from, start, end);
    if (table[place] == 0) {
      append(from, start, end);
      table[place] = key;
      table[place + 1] = size - 1;
      if (size > table.length / 4) {
        grow();
      }
      return size - 1;
    }
    return (int) table[place + 1];
  }

  private void append(byte[] from, int start, int end) {
    int first = starts[size];
    int length = end - start;
    if (first + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(first + length, bytes.length * 2));
    }
    System.arraycopy(from, start, bytes, first, length);
    size++;
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    starts[size] = first + length;
  }

  private void grow() {
    long[] before = table;
    table = new long[before.length * 2];
    shift--;
    for (int i = 0; i < before.length; i += 2) {
      if (before[i] != 0) {
        int place = first(before[i]);
        while (table[place] != 0) {
          place = place + 2 & table.length - 1;
        }
        table[place] = before[i];
        table[place + 1] = before[i + 1];
      }
    }
  }
}
