package org.wirecopy.archive.store;

/**
 * Cuts bytes into the pieces that a {@link Vocabulary} knows: words with the blank before them,
 * numbers, and repetitions of one byte. Any bytes can be cut, whatever they mean; only how well
 * they are packed depends on it.
 */
final class Pieces {
  /** How long a piece is at most. */
  static final int LONGEST = 25;

  private static final int WORD = 24;
  private static final int NUMBER = 4;
  private static final int SAME = 8;

  private Pieces() {}

  private static boolean isLetter(byte one) {
    return one < 0 || one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z';
  }

  private static boolean isDigit(byte one) {
    return one >= '0' && one <= '9';
  }

  /** Where the piece that begins at a place ends. */
  static int end(byte[] bytes, int start) {
    int count = bytes.length;
    int first = start;
    if (bytes[start] == ' ' && start + 1 < count) {
      byte next = bytes[start + 1];
      first += isLetter(next) || isDigit(next) ? 1 : 0;
    }
    int end = first + 1;
    if (isLetter(bytes[first])) {
      int most = Math.min(count, first + WORD);
      while (end < most && isLetter(bytes[end])) {
        end++;
      }
    } else if (isDigit(bytes[first])) {
      int most = Math.min(count, first + NUMBER);
      while (end < most && isDigit(bytes[end])) {
        end++;
      }
    } else {
      int most = Math.min(count, first + SAME);
      while (end < most && bytes[end] == bytes[first]) {
        end++;
      }
    }
    return end;
  }
}
