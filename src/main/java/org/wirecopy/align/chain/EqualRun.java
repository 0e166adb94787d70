package org.wirecopy.align.chain;

/**
 * A run of equal words: {@code length} words from {@code left} on the one side and from {@code
 * right} on the other.
 *
 * @param left the index of the first word on the left
 * @param right the index of the first word on the right
 * @param length how many words, at least 1
 */
record EqualRun(int left, int right, int length) {
  int leftEnd() {
    return left + length;
  }

  int rightEnd() {
    return right + length;
  }

  /** This run without its first words. */
  EqualRun without(int words) {
    return words == 0 ? this : new EqualRun(left + words, right + words, length - words);
  }
}
