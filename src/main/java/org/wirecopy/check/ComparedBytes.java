package org.wirecopy.check;

import java.nio.charset.StandardCharsets;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/**
 * A text in UTF-8 as its words are compared. Most files of most repositories hold nothing but words
 * of which only capitals fold, and to see that takes a look at each byte; of others the words are
 * folded.
 */
final class ComparedBytes {
  private static final int ASCII = 0x80;

  /** Small letters with accents of Latin-1 have this byte first, and the other from A0 on. */
  private static final int LATIN = 0xC3;

  private static final int DIVISION_SIGN = 0xB7;

  /** From here on, the first bytes of ideographs. */
  private static final int IDEOGRAPHS = 0xE4;

  private static final int LAST_IDEOGRAPHS = 0xE9;

  private final byte[] bytes;

  private ComparedBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Words as they are compared, with a space behind each. */
  static byte[] of(Tokens tokens) {
    StringBuilder words = new StringBuilder(tokens.original().length());
    for (int i = 0; i < tokens.size(); i++) {
      words.append(tokens.folded(i)).append(' ');
    }
    return words.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The bytes of a file if its words are compared as they stand there, or the words. */
  static byte[] of(byte[] bytes) {
    return new ComparedBytes(bytes).arePlain()
        ? bytes
        : of(Tokenizer.tokenize(new String(bytes, StandardCharsets.UTF_8)));
  }

  /** Whether something may be a reference to a character, such as {@code &uuml;}. */
  static boolean mayHoldReferences(byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == '&' && (bytes[i + 1] == '#' || isLetter(bytes[i + 1] & 0xFF))) {
        return true;
      }
    }
    return false;
  }

  private boolean arePlain() {
    int at = 0;
    while (at < bytes.length) {
      int b = bytes[at] & 0xFF;
      int length = b < ASCII ? lengthOfAscii(at, b) : lengthOfLetter(at, b);
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return true;
  }

  /** 1, or 0 for a sign that may divide a word or a number and for a digit among letters. */
  private int lengthOfAscii(int at, int b) {
    if (b == '-') {
      return at(at + 1) <= ' ' && isLetter(at(at - 1)) ? 0 : 1;
    }
    if (!isDigit(b)) {
      return 1;
    }
    boolean isAmongLetters = isLetter(at(at + 1)) && (isLetter(at(at - 1)) || b == '0');
    boolean isLastNought = b == '0' && isLetter(at(at - 1));
    boolean isGroup = isDigit(at(at + 1)) && isDigit(at(at + 2)) && isDigit(at(at - 2));
    return isAmongLetters || isLastNought || isGroup && !isDigit(at(at - 1)) ? 0 : 1;
  }

  /** How long a letter is that is compared as it stands, or 0. */
  private int lengthOfLetter(int at, int b) {
    int next = at(at + 1);
    if (b == LATIN) {
      return next >= 0xA0 && next != DIVISION_SIGN ? 2 : 0;
    }
    return b >= IDEOGRAPHS && b <= LAST_IDEOGRAPHS || isQuoteOrDash(at) ? 3 : 0;
  }

  /** Whether a dash, a quotation mark, a bullet or an ellipsis stands at an offset. */
  private boolean isQuoteOrDash(int at) {
    int last = at(at + 2);
    boolean isPunctuation = (bytes[at] & 0xFF) == 0xE2 && at(at + 1) == 0x80;
    return isPunctuation && (last >= 0x92 && last <= 0x9F || last >= 0xA0 && last <= 0xA7);
  }

  private int at(int at) {
    return at >= 0 && at < bytes.length ? bytes[at] & 0xFF : 0;
  }

  private static boolean isDigit(int b) {
    return b >= '0' && b <= '9';
  }

  private static boolean isLetter(int b) {
    int small = b | 0x20;
    return small >= 'a' && small <= 'z' || b >= ASCII;
  }
}
