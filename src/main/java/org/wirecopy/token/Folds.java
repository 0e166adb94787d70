package org.wirecopy.token;

/**
 * How single characters fold where that does not depend on the ones beside them, which is how most
 * words are folded in one pass. Worked out by {@link FoldedWord} when a character is first met.
 *
 * <p>Safe for threads: whoever comes first writes what everybody else would. 128 KiB.
 */
final class Folds {
  /** What is no part of a word's identity. */
  static final char NOTHING = 0xFFFE;

  /** What takes a look at the whole word. */
  static final char WITH_OTHERS = 0xFFFF;

  private static final char UNKNOWN = 0;
  private static final char[] KNOWN = new char[Character.MAX_VALUE + 1];

  private Folds() {}

  /** The folded character, {@link #NOTHING} or {@link #WITH_OTHERS}. */
  static char of(char c) {
    char known = KNOWN[c];
    if (known == UNKNOWN) {
      known = workedOut(c);
      KNOWN[c] = known;
    }
    return known;
  }

  private static char workedOut(char c) {
    if (isOneForm(c)) {
      return c;
    }
    if (isOneOfTwoForms(c)) {
      return Character.toLowerCase(c);
    }
    if (Letters.isApostrophe(c)) {
      return '\'';
    }
    if (Invisible.is(c) || Marks.isIdle(c)) {
      return NOTHING;
    }
    if (Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isSurrogate(c)
        || Letters.isMark(c)
        || isPartOfSyllable(c)) {
      return WITH_OTHERS;
    }
    String folded = FoldedWord.ofLetters(String.valueOf(c));
    return folded.length() == 1 ? folded.charAt(0) : WITH_OTHERS;
  }

  /**
   * Ideographs, kana and syllables of Hangul: thousands of letters that are not worth working out.
   */
  private static boolean isOneForm(char c) {
    return c >= 0x4E00 && c < 0xA000
        || c > 0x3040 && c < 0x3097
        || c > 0x30A0 && c < 0x30FB
        || c >= 0xAC00 && c < 0xD7A4;
  }

  /**
   * Letters with a capital and a small form in ASCII, Latin-1, the first half of Latin Extended-A
   * and Russian but for ё, with which most texts need no table.
   */
  private static boolean isOneOfTwoForms(char c) {
    boolean isAscii = c > ' ' && c < 0x7F;
    return isAscii || c >= 0xC0 && c < 0x130 && c != 'ß' || c >= 0x410 && c < 0x450;
  }

  /** Letters of Hangul that are no marks, and yet are composed with the ones before them. */
  private static boolean isPartOfSyllable(char c) {
    return c >= 0x1100 && c < 0x1200;
  }
}
