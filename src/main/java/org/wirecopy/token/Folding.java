package org.wirecopy.token;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds a word to the form in which words are compared, and hashes it character by character, so
 * that scanning, folding and hashing can be one pass.
 *
 * <p>The hash is that of Fowler, Noll and Vo (FNV-1a, draft-eastlake-fnv) over UTF-16 units, with a
 * dense multiplier and the finaliser of MurmurHash3, so that all 64 bits depend on every character.
 */
final class Folding {
  /** The hash before the first character. */
  static final long START = 0xCBF29CE484222325L;

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private Folding() {}

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

  static long hash(String text, int start, int end) {
    long hash = START;
    for (int i = start; i < end; i++) {
      int c = lower(text.charAt(i));
      if (c < 0) {
        return hashSlowly(text.substring(start, end));
      }
      hash = add(hash, c);
    }
    return finish(hash);
  }

  /** The folded character where that takes no table, or -1. */
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
    String folded = fold(word);
    long hash = START;
    for (int i = 0; i < folded.length(); i++) {
      hash = add(hash, folded.charAt(i));
    }
    return finish(hash);
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
