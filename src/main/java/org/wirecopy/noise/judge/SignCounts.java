package org.wirecopy.noise.judge;

import java.util.Arrays;

/** Counts the signs and words of a line, of each kind; one pass over its characters. */
final class SignCounts {
  private static final String SIGNS = "|›»→•·/©®™€$£¥%@#+*_=~^<>{}[]\\";
  private static final int LETTER = 1;
  private static final int DIGIT = 2;
  private static final int CAPITAL = 4;
  private static final int LOWER = 8;
  private static final int COMMA = 16;
  private static final int STOP = 32;
  private static final int SIGN = 64;

  /** What the first characters are, which most texts are made of. */
  private static final int[] PLAIN = new int[256];

  static {
    Arrays.setAll(PLAIN, c -> kind((char) c));
  }

  private static final int SHORT_WORD = 3;
  private static final int FIRST_WIDE = 0x2E80;

  int letters;
  int digits;
  int capitals;
  int commas;
  int stops;
  int signs;
  int wide;
  int words;
  int capitalised;
  int lower;
  int shortWords;

  private int wordLength;

  SignCounts(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      count(c, c < PLAIN.length ? PLAIN[c] : kind(c));
    }
    endWord();
  }

  private void count(char c, int kind) {
    if ((kind & (LETTER | DIGIT)) != 0) {
      if (wordLength == 0) {
        words++;
        capitalised += one(kind & CAPITAL);
        lower += one(kind & LOWER);
      }
      wordLength++;
    } else if (c != '\'' && c != '’') {
      endWord();
    }
    letters += one(kind & LETTER);
    digits += one(kind & DIGIT);
    capitals += one(kind & CAPITAL);
    commas += one(kind & COMMA);
    stops += one(kind & STOP);
    signs += one(kind & SIGN);
    wide += c >= FIRST_WIDE ? one(kind & LETTER) : 0;
  }

  private void endWord() {
    shortWords += wordLength > 0 && wordLength <= SHORT_WORD ? 1 : 0;
    wordLength = 0;
  }

  private static int one(int bit) {
    return bit != 0 ? 1 : 0;
  }

  private static int kind(char c) {
    boolean comma = c == ',' || c == '，' || c == '、' || c == '،' || c == ';';
    boolean stop = c == '.' || c == '!' || c == '?' || c == '。' || c == '！' || c == '？';
    return (Character.isLetter(c) ? LETTER : 0)
        | (Character.isDigit(c) ? DIGIT : 0)
        | (Character.isUpperCase(c) ? CAPITAL : 0)
        | (Character.isLowerCase(c) ? LOWER : 0)
        | (comma ? COMMA : 0)
        | (stop ? STOP : 0)
        | (SIGNS.indexOf(c) >= 0 ? SIGN : 0);
  }
}
