package org.wirecopy.match;

import java.util.ArrayList;
import java.util.List;

/**
 * A growing sequence of longs in pages, which are never copied to grow: a list of objects would
 * take three times the memory, and one array twice while it grows. Not safe for threads.
 */
final class LongPages {
  private static final int SMALLEST = 32;
  private static final int LARGEST = 1 << 13;

  private final List<long[]> full = new ArrayList<>();
  private long[] page = new long[0];
  private int used;
  private int inFullPages;

  void add(long value) {
    if (used == page.length) {
      turn();
    }
    page[used++] = value;
  }

  void add(long[] values, int from, int count) {
    int at = from;
    int left = count;
    while (left > 0) {
      if (used == page.length) {
        turn();
      }
      int some = Math.min(left, page.length - used);
      System.arraycopy(values, at, page, used, some);
      used += some;
      at += some;
      left -= some;
    }
  }

  private void turn() {
    if (page.length > 0) {
      full.add(page);
      inFullPages = Math.addExact(inFullPages, page.length);
    }
    page = new long[Math.max(SMALLEST, Math.min(LARGEST, page.length * 2))];
    used = 0;
  }

  int size() {
    return Math.addExact(inFullPages, used);
  }

  /** Copies everything to the beginning of an array, and gives how much that was. */
  int copyTo(long[] target) {
    int at = 0;
    for (long[] one : full) {
      System.arraycopy(one, 0, target, at, one.length);
      at += one.length;
    }
    System.arraycopy(page, 0, target, at, used);
    return at + used;
  }

  long[] toArray() {
    long[] all = new long[size()];
    copyTo(all);
    return all;
  }
}
