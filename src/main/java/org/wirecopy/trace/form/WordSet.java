package org.wirecopy.trace.form;

import org.wirecopy.token.Tokens;

/** A set of hashes of words. Not safe for threads; 16 to 32 bytes a word. */
final class WordSet {
  private final long[] table;

  /** An empty set with room for so many words. */
  WordSet(int words) {
    table = new long[Math.max(2, Integer.highestOneBit(Math.max(1, words)) << 2)];
  }

  /** The different words of a text. */
  static WordSet of(Tokens tokens) {
    WordSet words = new WordSet(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }

  void add(long word) {
    table[place(word)] = word;
  }

  /** Whether a word was added; one whose hash is 0 counts as added. */
  boolean contains(long word) {
    return table[place(word)] == word;
  }

  /** Where a word stands, or the free place where it would. */
  private int place(long word) {
    int place = (int) (word ^ word >>> Integer.SIZE) & table.length - 1;
    while (table[place] != 0 && table[place] != word) {
      place = place + 1 & table.length - 1;
    }
    return place;
  }
}
