package org.wirecopy.check;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.Locale;
import org.wirecopy.fingerprint.sketch.MinHash;
import org.wirecopy.token.Tokens;

/**
 * What a copied text says, whatever its case, punctuation and place: a name, and a sketch by which
 * it is known again when some words of it have changed.
 *
 * @param name 16 hexadecimal digits, equal for equal words
 * @param words how many words it has
 * @param sketch a sketch of its shingles of {@value #SHINGLE} words
 */
record ContentKey(String name, int words, MinHash sketch) {
  private static final int SHINGLE = 3;
  private static final int COMPONENTS = 64;

  /** The share of a text's shingles that makes it the same text, edited. */
  private static final double SAME = 0.5;

  /** What is only alike comes behind what is equal. */
  private static final double LESS_THAN_EQUAL = 0.999;

  static ContentKey of(Tokens words) {
    Hasher hasher = Hashing.murmur3_128().newHasher();
    for (int i = 0; i < words.size(); i++) {
      hasher.putLong(words.word(i));
    }
    String name = String.format(Locale.ROOT, "%016x", hasher.hash().asLong());
    return new ContentKey(name, words.size(), MinHash.of(words, SHINGLE, COMPONENTS));
  }

  /**
   * How much of this text is in another one.
   *
   * @return from 0 to 1; 0 if so little is that it is another text
   */
  double in(ContentKey other) {
    if (name.equals(other.name)) {
      return 1;
    }
    double share = Math.min(LESS_THAN_EQUAL, sketch.containment(other.sketch).value());
    return share >= SAME ? share : 0;
  }

  /** How many words this text has more than another, at least 0. */
  int wordsBeyond(ContentKey other) {
    return Math.max(0, words - other.words);
  }

  /**
   * Whether a document holds this text, edited or not. Looks through the document in stretches that
   * overlap, so that the text is in one of them as a whole.
   *
   * @param body the document's words
   */
  boolean isIn(Tokens body) {
    int step = Math.max(1, words / 2);
    for (int from = 0; from == 0 || from < body.size(); from += step) {
      int to = Math.min(body.size(), from + words + step);
      if (from < to && in(of(body.within(body.span(from, to)))) > 0) {
        return true;
      }
    }
    return false;
  }
}
