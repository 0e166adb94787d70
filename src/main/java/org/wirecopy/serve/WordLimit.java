package org.wirecopy.serve;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/**
 * How many words and lines a text may have that is searched for: what a search holds grows with
 * them, and not with the bytes that were sent, which a packed body or short words make few of.
 *
 * @param most so many words and line ends are looked for
 */
record WordLimit(int most) {
  /**
   * What is held for a word or a line at most: its places and hashes, shingles of many lengths
   * where a text repeats itself, a line with its words.
   */
  private static final int BYTES_EACH = 300;

  /** Searches take half of the memory at most; the archive and what is sent need some too. */
  private static final int SHARE = 2;

  private static final int ASCII = 0x80;
  private static final int TOO_LARGE = 413;

  /** Scripts of which every character is a word. */
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /**
   * What fits into memory.
   *
   * @param memory how many bytes the heap may have
   * @param searches how many texts are searched for at once
   */
  static WordLimit in(long memory, int searches) {
    return new WordLimit((int) Math.min(Integer.MAX_VALUE, memory / SHARE / searches / BYTES_EACH));
  }

  /** Refuses a text that has more. */
  void require(String text) throws Refusal {
    if (text.length() > most && isExceededBy(text)) {
      throw new Refusal(
          TOO_LARGE,
          String.format(
              Locale.ROOT,
              "the text has more than %,d words and lines, for which there is no memory here; send"
                  + " it in parts, or start the server with more (JAVA_OPTS=-Xmx4g)",
              most));
    }
  }

  private boolean isExceededBy(String text) {
    int count = 0;
    boolean isInWord = false;
    for (int i = 0; i < text.length() && count <= most; i++) {
      char c = text.charAt(i);
      boolean isWord = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      boolean isCounted = c == '\n' || isWord && !isInWord;
      if (isCounted || c >= ASCII && isWord && WITHOUT_SPACES.contains(UnicodeScript.of(c))) {
        count++;
      }
      isInWord = isWord;
    }
    return count > most;
  }
}
