package org.wirecopy.token;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Folds a word to the form in which words are compared, and hashes it; not safe for threads. */
final class Folding {
  private static final Hasher64 HASHER = Hashing.komihash5_0();

  private final byte[] buffer = new byte[2 * Tokenizer.LONGEST];

  long hash(String text, int start, int end) {
    int length = 0;
    for (int i = start; i < end; i++) {
      int c = lower(text.charAt(i));
      if (c < 0) {
        return hashSlowly(text.substring(start, end));
      }
      if (c < 0x80) {
        buffer[length++] = (byte) c;
      } else {
        buffer[length++] = (byte) (0xC0 | c >> 6);
        buffer[length++] = (byte) (0x80 | c & 0x3F);
      }
    }
    return HASHER.hashBytesToLong(buffer, 0, length);
  }

  /**
   * The folded character where that takes no table, or -1. What it covers has two bytes in UTF-8 at
   * most.
   */
  private static int lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
    if (c == '\u2019') {
      return '\'';
    }
    boolean latin = c >= 0xC0 && c < 0x130 && c != 0xDF;
    boolean cyrillic = c >= 0x410 && c < 0x450;
    return latin || cyrillic ? Character.toLowerCase(c) : -1;
  }

  private static long hashSlowly(String word) {
    byte[] folded = fold(word).getBytes(StandardCharsets.UTF_8);
    return HASHER.hashBytesToLong(folded, 0, folded.length);
  }

  /** NFKC, full case folding by way of upper case, one apostrophe, no invisible characters. */
  static String fold(String word) {
    String upper = Normalizer.normalize(word, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    String lower = Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(lower.length());
    lower
        .codePoints()
        .filter(c -> !Letters.isIgnorable(c))
        .map(c -> Letters.isApostrophe(c) ? '\'' : c)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
