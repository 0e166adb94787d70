package org.wirecopy.archive.store;

import java.util.Arrays;

/**
 * How many bits the code of each symbol has: few for what is frequent (Huffman, "A method for the
 * construction of minimum-redundancy codes", Proceedings of the IRE 1952,
 * doi:10.1109/JRPROC.1952.273898). No code is longer than {@value #MOST} bits.
 */
final class CodeLengths {
  /** How many bits a code has at most. */
  static final int MOST = 24;

  private static final long INDEX = (1L << 32) - 1;

  private CodeLengths() {}

  /** The lengths for symbols that occur so often; what never occurs counts as once. */
  static byte[] of(long[] counts) {
    long[] some = new long[counts.length];
    Arrays.setAll(some, i -> Math.min(Integer.MAX_VALUE / 2, Math.max(1, counts[i])));
    byte[] lengths = huffman(some);
    while (longest(lengths) > MOST) {
      Arrays.setAll(some, i -> (some[i] + 1) / 2);
      lengths = huffman(some);
    }
    return lengths;
  }

  private static int longest(byte[] lengths) {
    int longest = 0;
    for (byte length : lengths) {
      longest = Math.max(longest, length);
    }
    return longest;
  }

  /** Two queues of ascending weights, symbols and sums, from which the two smallest are joined. */
  private static byte[] huffman(long[] counts) {
    int size = counts.length;
    long[] ascending = new long[size];
    Arrays.setAll(ascending, i -> counts[i] << 32 | i);
    Arrays.sort(ascending);
    long[] weights = new long[2 * size];
    int[] above = new int[2 * size];
    for (int i = 0; i < size; i++) {
      weights[i] = ascending[i] >>> 32;
    }
    int symbol = 0;
    int sum = size;
    for (int next = size; next < 2 * size - 1; next++) {
      for (int two = 0; two < 2; two++) {
        boolean takesSymbol = symbol < size && (sum >= next || weights[symbol] <= weights[sum]);
        int taken = takesSymbol ? symbol++ : sum++;
        weights[next] += weights[taken];
        above[taken] = next;
      }
    }
    int[] depths = new int[2 * size];
    byte[] lengths = new byte[size];
    for (int i = 2 * size - 3; i >= 0; i--) {
      depths[i] = depths[above[i]] + 1;
      if (i < size) {
        lengths[(int) (ascending[i] & INDEX)] = (byte) Math.min(Byte.MAX_VALUE, depths[i]);
      }
    }
    return lengths;
  }
}
