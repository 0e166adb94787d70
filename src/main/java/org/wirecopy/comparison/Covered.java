package org.wirecopy.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.wirecopy.align.Passage;
import org.wirecopy.align.chain.Alignable;
import org.wirecopy.token.Tokens;

/** Which words of a document are accounted for by its passages so far. Not safe for threads. */
final class Covered {
  private final Alignable document;
  private final int least;
  private final BitSet words = new BitSet();

  /**
   * Nothing is accounted for.
   *
   * @param document the document
   * @param least how many more words a passage must account for to be told
   */
  Covered(Alignable document, int least) {
    this.document = document;
    this.least = least;
  }

  /** The passages that account for more than is known, which is known from then on. */
  List<Passage> news(List<Passage> passages) {
    List<Passage> told = new ArrayList<>();
    BitSet more = new BitSet();
    for (Passage passage : passages) {
      BitSet here = wordsOf(passage);
      int all = here.cardinality();
      BitSet open = (BitSet) here.clone();
      open.andNot(words);
      if (open.cardinality() >= Math.min(least, all)) {
        told.add(passage);
        more.or(here);
      }
    }
    words.or(more);
    return told;
  }

  private BitSet wordsOf(Passage passage) {
    Passage.Side side =
        passage.left().document().equals(document.document()) ? passage.left() : passage.right();
    Tokens tokens = document.tokens();
    BitSet covered = new BitSet();
    int from = tokens.indexFrom(side.span().start());
    covered.set(from, Math.max(from, tokens.indexAfter(side.span().end())));
    return covered;
  }
}
