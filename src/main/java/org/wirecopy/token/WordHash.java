package org.wirecopy.token;

/**
 * Hashes a word in the form in which words are compared, character by character, so that scanning,
 * folding and hashing are one pass for nearly all words; {@link FoldedWord} folds the others.
 *
 * <p>The hash is that of Fowler, Noll and Vo (FNV-1a, draft-eastlake-fnv) over UTF-16 units, with a
 * dense multiplier and the finaliser of MurmurHash3, so that all 64 bits depend on every character.
 */
final class WordHash {
  /** The hash before the first character. */
  static final long START = 0xCBF29CE484222325L;

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private WordHash() {}

  /** The hash with one more folded character. */
  static long add(long hash, int folded) {
    return (hash ^ folded) * MULTIPLIER;
  }

  /** The hash of a word of which every character was added. */
  static long finish(long hash) {
    long mixed = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }

  /** The hash of a word of a text. */
  static long hash(String text, int start, int end) {
    return hash(text, start, end, Integer.MAX_VALUE);
  }

  /** The hash of the first characters of a word's folded form. */
  static long hash(String text, int start, int end, int most) {
    boolean isGrouped = DigitGroups.endOfNumber(text, start) == end;
    long hash = START;
    int count = 0;
    int alphabets = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char folded = Folds.of(c);
      if (folded == Folds.WITH_OTHERS) {
        return hashSlowly(text.substring(start, end), most);
      }
      if (folded != Folds.NOTHING && (!isGrouped || Character.isDigit(c))) {
        alphabets |= Alphabet.of(folded);
        hash = count++ < most ? add(hash, folded) : hash;
      }
    }
    if (Alphabet.mixScripts(alphabets)
        || Alphabet.mixDigits(alphabets) && DigitGroups.mayHoldLetters(text, start, end)
        || !isGrouped && Alphabet.mayBeGrouped(alphabets) && DigitGroups.isGrouped(text, start)) {
      return hashSlowly(text.substring(start, end), most);
    }
    return finish(hash);
  }

  private static long hashSlowly(String word, int most) {
    String folded = FoldedWord.of(word);
    long hash = START;
    for (int i = 0; i < Math.min(folded.length(), most); i++) {
      hash = add(hash, folded.charAt(i));
    }
    return finish(hash);
  }
}
