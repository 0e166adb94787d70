package org.wirecopy.work;

import java.util.function.IntPredicate;

/** Finds places in what is sorted. Each search takes logarithmic time. */
public final class BinarySearch {
  private BinarySearch() {}

  /**
   * The first index for which something holds.
   *
   * <pre>{@code
   * // The first mark that ends behind an offset.
   * BinarySearch.first(marks.size(), i -> marks.get(i).span().end() > offset);
   * }</pre>
   *
   * @param size how many there are
   * @param holds what holds for none, and from some index on for all
   * @return that index, or {@code size} if it holds for none
   */
  public static int first(int size, IntPredicate holds) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * The first number that is not below another.
   *
   * @param sorted numbers in ascending order
   * @param least the other
   * @return its index, or how many numbers there are if all are below
   */
  public static int firstFrom(int[] sorted, int least) {
    // Words are looked up often enough for a call at every step to be felt.
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] >= least) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * The first number that is above another, which is how many are not.
   *
   * @param sorted numbers in ascending order
   * @param most the other
   * @return its index, or how many numbers there are if none is above
   */
  public static int firstAfter(int[] sorted, int most) {
    return most == Integer.MAX_VALUE ? sorted.length : firstFrom(sorted, most + 1);
  }
}
