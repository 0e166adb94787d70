package org.wirecopy.trace.verdict;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.BitSet;
import java.util.List;
import org.wirecopy.align.Edit;
import org.wirecopy.align.Passage;
import org.wirecopy.align.chain.Alignable;
import org.wirecopy.align.chain.WordWeights;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.Derivation;

/**
 * Measures how much of one document stems from another.
 *
 * <p>Shared is what stands in the passages. Derived is an estimate: a word that matches in a
 * passage counts in full; a content word outside of passages counts {@value #ECHO} if another
 * content word that stands within {@value #NEAR} words of it stands as near to it in the other
 * document too: an echo of the other text that independent texts on the same subject show seldom.
 * Function words outside of passages count nothing, and an echo counts the less the likelier it is
 * by chance, as in long texts; all together no more than the other text has words beside those that
 * match. Verbatim is {@linkplain VerbatimWords what stands there word for word}.
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
    checkNotNull(weights, "weights");
    this.weights = weights;
  }

  /**
   * Measures a pair.
   *
   * @param left the document that may be derived
   * @param right the document that it may stem from
   * @param passages the passages of the two that are told, whichever side either is on
   * @param runs the passages by which the estimate is made
   * @return how much of left stems from right, how much of it word for word, and the resemblance of
   *     the two
   */
  public Derivation measure(
      Alignable left, Alignable right, List<Passage> passages, List<Passage> runs) {
    checkNotNull(left, "left");
    checkNotNull(right, "right");
    checkNotNull(passages, "passages");
    checkNotNull(runs, "runs");
    BitSet matched = matched(left, runs);
    int words = left.tokens().size();
    int total = words + right.tokens().size();
    double copied = matched.cardinality();
    double common = Math.min(copied, Math.min(words, right.tokens().size()));
    double echoed = ECHO * echoes(left.tokens(), right.tokens(), matched, matched(right, runs));
    double derived = words == 0 ? 0 : (copied + echoed) / words;
    double resemblance = total == 0 ? 0 : common / Math.max(1, total - common);
    return new Derivation(
        left.document(),
        right.document(),
        shared(left, passages),
        Math.min(1, derived),
        VerbatimWords.share(left.tokens(), right.tokens()),
        Math.min(1, resemblance));
  }

  /**
   * The share of a document's words that stand in passages, whatever was changed in these.
   *
   * @param document one of two documents
   * @param passages passages of the two
   * @return from 0 to 1
   */
  static double shared(Alignable document, List<Passage> passages) {
    checkNotNull(document, "document");
    checkNotNull(passages, "passages");
    Tokens tokens = document.tokens();
    BitSet covered = new BitSet();
    for (Passage passage : passages) {
      cover(covered, tokens, side(document, passage).span());
    }
    return tokens.size() == 0 ? 0 : (double) covered.cardinality() / tokens.size();
  }

  private static Passage.Side side(Alignable document, Passage passage) {
    return passage.left().document().equals(document.document()) ? passage.left() : passage.right();
  }

  private static void cover(BitSet covered, Tokens tokens, Span span) {
    int from = tokens.indexFrom(span.start());
    covered.set(from, Math.max(from, tokens.indexAfter(span.end())));
  }

  private static BitSet matched(Alignable document, List<Passage> passages) {
    BitSet matched = new BitSet();
    for (Passage passage : passages) {
      mark(matched, document, passage);
    }
    return matched;
  }

  private static void mark(BitSet matched, Alignable document, Passage passage) {
    Tokens tokens = document.tokens();
    boolean straight = side(document, passage) == passage.left();
    BitSet here = new BitSet();
    cover(here, tokens, side(document, passage).span());
    for (Edit edit : passage.edits()) {
      Span changed = straight ? edit.left() : edit.right();
      if (changed.length() > 0) {
        int first = tokens.indexFrom(changed.start());
        here.clear(first, Math.max(first, tokens.indexAfter(changed.end())));
      }
    }
    matched.or(here);
  }

  /** How many words of left echo right, each the less the likelier it is by chance. */
  private double echoes(Tokens left, Tokens right, BitSet matched, BitSet taken) {
    Occurrences places = new Occurrences(right, weights);
    double echoes = 0;
    for (int i = 0; i < left.size(); i++) {
      if (!matched.get(i) && weights.isContent(left.word(i))) {
        boolean isEcho = isEcho(left, i, right, places);
        echoes += isEcho ? 1 - byChance(left, i, right, places) : 0;
      }
    }
    return Math.min(echoes, right.size() - taken.cardinality());
  }

  /**
   * How likely a word is an echo if the words of right stood in any other order: each of its places
   * there has as many neighbours as it has here, and each may be one of these.
   */
  private double byChance(Tokens left, int word, Tokens right, Occurrences places) {
    int here = Math.min(PLACES, places.count(left.word(word)));
    int to = Math.min(left.size() - 1, word + NEAR);
    double neighbours = 0;
    for (int i = Math.max(0, word - NEAR); i <= to; i++) {
      if (left.word(i) != left.word(word) && weights.isContent(left.word(i))) {
        neighbours += places.count(left.word(i));
      }
    }
    return 1 - Math.exp(-2.0 * NEAR * here * neighbours / right.size());
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
