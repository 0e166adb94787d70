package org.wirecopy.archive.store;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A canonical prefix code: symbols are numbered by the lengths of their codes, so that how many
 * have each length says everything (Schwartz and Kallick, "Generating a canonical prefix encoding",
 * CACM 1964, doi:10.1145/363958.363991). Immutable.
 */
final class PrefixCode {
  private static final int QUICK_BITS = 11;
  private static final int NONE = 0;

  private final int[] firsts = new int[CodeLengths.MOST + 2];
  private final int[] symbols = new int[CodeLengths.MOST + 2];
  private final int[] ends = new int[CodeLengths.MOST + 1];

  /** The length of the code that begins with some bits, or {@link #NONE} where they are too few. */
  private final byte[] quick = new byte[1 << QUICK_BITS];

  /**
   * A code.
   *
   * @param counts how many symbols have each length
   * @throws IllegalArgumentException if there is no such code
   */
  PrefixCode(int[] counts) {
    long first = 0;
    int symbol = 0;
    for (int length = 1; length <= CodeLengths.MOST; length++) {
      checkArgument(counts[length] >= 0, "a length has %s codes", counts[length]);
      long end = first + counts[length];
      checkArgument(end <= 1L << length, "there are no %s codes of %s bits", end, length);
      firsts[length] = (int) first;
      symbols[length] = symbol;
      ends[length] = (int) (end << CodeLengths.MOST - length);
      symbol += counts[length];
      first = end << 1;
    }
    symbols[CodeLengths.MOST + 1] = symbol;
    int length = 1;
    for (int bits = 0; bits < quick.length; bits++) {
      while (length <= QUICK_BITS && bits << CodeLengths.MOST - QUICK_BITS >= ends[length]) {
        length++;
      }
      quick[bits] = (byte) (length <= QUICK_BITS ? length : NONE);
    }
  }

  /** How many symbols there are. */
  int size() {
    return symbols[CodeLengths.MOST + 1];
  }

  /** How many symbols have codes of a length. */
  int count(int length) {
    return symbols[length + 1] - symbols[length];
  }

  /**
   * The length of a code.
   *
   * @param window the next {@link CodeLengths#MOST} bits
   * @return the length, or more than {@link CodeLengths#MOST} if these bits begin no code
   */
  int length(int window) {
    int length = quick[window >>> CodeLengths.MOST - QUICK_BITS];
    if (length == NONE) {
      length = QUICK_BITS + 1;
      while (length <= CodeLengths.MOST && window >= ends[length]) {
        length++;
      }
    }
    return length;
  }

  /** The symbol of the code of a length that begins a window. */
  int symbol(int window, int length) {
    return symbols[length] + (window >>> CodeLengths.MOST - length) - firsts[length];
  }

  /** The code of a symbol, whose length is known. */
  int code(int symbol, int length) {
    return firsts[length] + symbol - symbols[length];
  }
}
