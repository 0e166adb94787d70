package org.wirecopy.token;

/**
 * Arrays that a thread uses again for text after text: nearly all of what tokenizing a short text
 * would allocate is thrown away at once otherwise. Long texts get arrays of their own, so that a
 * thread holds less than two megabytes.
 */
final class Scratch {
  private static final int LONGEST_TEXT = 1 << 16;
  private static final int CHARACTERS_A_WORD = 3;
  private static final ThreadLocal<Scratch> OF_THREAD =
      ThreadLocal.withInitial(() -> new Scratch(LONGEST_TEXT));

  final char[] chars;
  final int[] starts;
  final int[] ends;
  final long[] words;

  private Scratch(int characters) {
    int expected = characters / CHARACTERS_A_WORD + 16;
    chars = new char[characters];
    starts = new int[expected];
    ends = new int[expected];
    words = new long[expected];
  }

  /** Arrays for a text, which no other text of this thread uses until it is done. */
  static Scratch of(String text) {
    Scratch scratch = text.length() > LONGEST_TEXT ? new Scratch(text.length()) : OF_THREAD.get();
    text.getChars(0, text.length(), scratch.chars, 0);
    return scratch;
  }
}
