package org.wirecopy.check;

import java.lang.Character.UnicodeScript;
import org.wirecopy.token.Tokens;

/**
 * How the words of a text are written. In scripts without spaces a character is a token, so that so
 * many tokens say less than so many words.
 */
public enum WritingSystem {
  /** With spaces between words. */
  WORDS(1),
  /** Chinese and Japanese, in which most words have two characters. */
  IDEOGRAPHS(2),
  /** Thai, Lao, Khmer and Burmese, in which a word has about four letters. */
  LETTERS(4);

  private final int tokens;

  WritingSystem(int tokens) {
    this.tokens = tokens;
  }

  /**
   * How many tokens stand for some words.
   *
   * @param words how many words
   * @return as many tokens, or characters that say about as much
   */
  public int tokens(int words) {
    return tokens * words;
  }

  /** The writing of most of a text. */
  static WritingSystem of(Tokens text) {
    int[] counts = new int[values().length];
    for (int i = 0; i < text.size(); i++) {
      counts[of(text.original().codePointAt(text.start(i))).ordinal()]++;
    }
    WritingSystem most = WORDS;
    for (WritingSystem writing : values()) {
      most = counts[writing.ordinal()] > counts[most.ordinal()] ? writing : most;
    }
    return most;
  }

  private static WritingSystem of(int character) {
    return switch (UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA -> IDEOGRAPHS;
      case THAI, LAO, KHMER, MYANMAR -> LETTERS;
      default -> WORDS;
    };
  }
}
