package org.wirecopy.archive.store;

/** The order of numbers by what they stand for, without boxing any. */
final class IntSorting {
  private IntSorting() {}

  /** The numbers below a count, sorted by their values; equal ones stay in their order. */
  static int[] by(int count, long[] values) {
    int[] order = new int[count];
    boolean isSorted = true;
    for (int i = 0; i < count; i++) {
      order[i] = i;
      isSorted = isSorted && (i == 0 || values[i - 1] <= values[i]);
    }
    if (!isSorted) {
      merge(order.clone(), order, 0, count, values);
    }
    return order;
  }

  private static void merge(int[] from, int[] to, int start, int end, long[] values) {
    if (end - start < 2) {
      return;
    }
    int middle = start + end >>> 1;
    merge(to, from, start, middle, values);
    merge(to, from, middle, end, values);
    int left = start;
    int right = middle;
    for (int i = start; i < end; i++) {
      boolean takesLeft =
          right == end || left < middle && values[from[left]] <= values[from[right]];
      to[i] = takesLeft ? from[left++] : from[right++];
    }
  }
}
