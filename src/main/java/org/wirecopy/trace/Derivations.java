package org.wirecopy.trace;

import java.util.BitSet;
import java.util.List;
import org.wirecopy.align.Alignable;
import org.wirecopy.align.Edit;
import org.wirecopy.align.Passage;
import org.wirecopy.align.WordWeights;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokens;

/**
 * Measures how much of one document stems from another.
 *
 * <p>A word that matches in a passage counts in full. A content word outside of passages counts
 * {@value #ECHO} if another content word that stands within {@value #NEAR} words of it stands as
 * near to it in the other document too: an echo of the other text that independent texts on the
 * same subject show seldom. Function words outside of passages count nothing.
 *
 * <p>Linear in the words, for words that are not repeated very often; a word's first {@value
 * #PLACES} places are looked at.
 */
public final class Derivations {
  private static final double ECHO = 0.3;
  private static final int NEAR = 4;
  private static final int PLACES = 32;

  private final WordWeights weights;

  /**
   * Prepares the measure.
   *
   * @param weights tells content words
   */
  public Derivations(WordWeights weights) {
    this.weights = weights;
  }

  /**
   * Measures a pair.
   *
   * @param left the document that may be derived
   * @param right the document that it may stem from
   * @param passages the passages of the two, whichever side either is on
   * @return the share of left's words that stem from right, and the resemblance of the two
   */
  public Derivation measure(Alignable left, Alignable right, List<Passage> passages) {
    BitSet matched = new BitSet();
    for (Passage passage : passages) {
      boolean straight = passage.left().document().equals(left.document());
      mark(matched, left.tokens(), passage, straight);
    }
    int words = left.tokens().size();
    int total = words + right.tokens().size();
    double copied = matched.cardinality();
    double derived =
        words == 0 ? 0 : (copied + ECHO * echoes(left.tokens(), right.tokens(), matched)) / words;
    double common = Math.min(copied, Math.min(words, right.tokens().size()));
    double resemblance = total == 0 ? 0 : common / Math.max(1, total - common);
    return new Derivation(
        left.document(), right.document(), Math.min(1, derived), Math.min(1, resemblance));
  }

  private static void mark(BitSet matched, Tokens tokens, Passage passage, boolean straight) {
    Span side = straight ? passage.left().span() : passage.right().span();
    int from = tokens.indexFrom(side.start());
    int to = tokens.indexAfter(side.end());
    BitSet here = new BitSet();
    here.set(from, Math.max(from, to));
    for (Edit edit : passage.edits()) {
      Span changed = straight ? edit.left() : edit.right();
      if (changed.length() > 0) {
        int first = tokens.indexFrom(changed.start());
        here.clear(first, Math.max(first, tokens.indexAfter(changed.end())));
      }
    }
    matched.or(here);
  }

  private int echoes(Tokens left, Tokens right, BitSet matched) {
    Occurrences places = new Occurrences(right, weights);
    int echoes = 0;
    for (int i = 0; i < left.size(); i++) {
      boolean counts = !matched.get(i) && weights.isContent(left.word(i));
      echoes += counts && isEcho(left, i, right, places) ? 1 : 0;
    }
    return echoes;
  }

  private boolean isEcho(Tokens left, int word, Tokens right, Occurrences places) {
    int place = places.first(left.word(word));
    for (int looked = 0; place >= 0 && looked < PLACES; looked++) {
      if (hasSameNeighbour(left, word, right, place)) {
        return true;
      }
      place = places.next(place);
    }
    return false;
  }

  private boolean hasSameNeighbour(Tokens left, int word, Tokens right, int place) {
    int to = Math.min(left.size() - 1, word + NEAR);
    for (int i = Math.max(0, word - NEAR); i <= to; i++) {
      long neighbour = left.word(i);
      if (neighbour != left.word(word)
          && stands(neighbour, right, place)
          && weights.isContent(neighbour)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(long word, Tokens right, int place) {
    int to = Math.min(right.size() - 1, place + NEAR);
    for (int i = Math.max(0, place - NEAR); i <= to; i++) {
      if (right.word(i) == word) {
        return true;
      }
    }
    return false;
  }
}
