package org.wirecopy.fingerprint;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.BitSet;
import org.wirecopy.token.Tokens;
import org.wirecopy.work.LongSet;

/**
 * Tells how much of one text stands in others: the share of its words that are part of a run of
 * {@value #RUN} words or more that both have, wherever it stands. Texts shorter than that are
 * covered if they are equal.
 *
 * <p>This is the containment of Broder, "On the resemblance and containment of documents",
 * SEQUENCES 1997, doi:10.1109/SEQUEN.1997.666900, counted in words, so that a changed word costs
 * itself and not the five shingles around it.
 *
 * <p>Immutable and safe for threads. Linear in the words; 16 to 32 bytes a word of the text that
 * covers.
 */
public final class Coverage {
  /** The shortest run of words that counts. */
  public static final int RUN = 5;

  private final Tokens tokens;
  private final LongSet shingles;

  /**
   * A text that may cover others.
   *
   * @param tokens its words
   */
  public Coverage(Tokens tokens) {
    checkNotNull(tokens, "tokens");
    this.tokens = tokens;
    long[] hashes = Shingles.hash(tokens, RUN);
    this.shingles = new LongSet(hashes.length);
    for (long hash : hashes) {
      shingles.add(hash);
    }
  }

  /**
   * The share of a text's words that stand here.
   *
   * @param text the words
   * @return from 0 to 1
   */
  public double of(Tokens text) {
    checkNotNull(text, "text");
    return text.size() == 0 ? 0 : (double) covered(text).cardinality() / text.size();
  }

  /**
   * The words of a text that stand here.
   *
   * @param text the words
   * @return the indices of those that do
   */
  public BitSet covered(Tokens text) {
    checkNotNull(text, "text");
    BitSet covered = new BitSet(text.size());
    long[] hashes = Shingles.hash(text, RUN);
    if (hashes.length == 0 && areEqual(text, tokens)) {
      covered.set(0, text.size());
    }
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] != 0 && shingles.contains(hashes[i])) {
        covered.set(i, i + RUN);
      }
    }
    return covered;
  }

  /**
   * Whether two texts have the same words, and at least one.
   *
   * @param one the words of the one
   * @param other the words of the other
   * @return false too if neither has a word
   */
  public static boolean areEqual(Tokens one, Tokens other) {
    checkNotNull(one, "one");
    checkNotNull(other, "other");
    boolean areEqual = one.size() == other.size() && one.size() > 0;
    for (int i = 0; areEqual && i < one.size(); i++) {
      areEqual = one.word(i) == other.word(i);
    }
    return areEqual;
  }
}
