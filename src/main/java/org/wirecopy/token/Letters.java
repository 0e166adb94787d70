package org.wirecopy.token;

import java.lang.Character.UnicodeScript;

/** Which characters make up words. */
final class Letters {
  /** Characters below this are ASCII. */
  static final int ASCII = 0x80;

  /** The lower case of each ASCII letter and digit; 0 for what is no part of a word. */
  static final byte[] FOLDED = folded();

  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private Letters() {}

  private static byte[] folded() {
    byte[] folded = new byte[ASCII];
    for (char c = 0; c < ASCII; c++) {
      folded[c] = (byte) (isWord(c) ? Character.toLowerCase(c) : 0);
    }
    return folded;
  }

  static boolean isWord(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return Character.isLetterOrDigit(c) || isMark(c);
  }

  static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isMark(int c) {
    return c >= 0x300 && (MARKS >> Character.getType(c) & 1) != 0;
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0xFF07 || c == 0x2BC || c == 0x5F3;
  }

  /** Whether a sign may stand in a word that is divided at the end of a line. */
  static boolean isDivider(int c) {
    return isHyphen(c) || c == 0xAD || c == '¬';
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == 0x2010 || c == 0x2E17;
  }

  /** Whether the character's script is written without spaces between words. */
  static boolean standsAlone(int c) {
    if (c < 0xE00 || c >= 0xAC00 && c < 0xD7B0) {
      return false;
    }
    if (c >= 0x3040 && c < 0x3100 || c >= 0x4E00 && c < 0xA000) {
      return true;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA -> true;
      case THAI, LAO, KHMER, MYANMAR, TAI_LE, NEW_TAI_LUE, TAI_THAM, TAI_VIET -> true;
      default -> false;
    };
  }
}
