package org.wirecopy.check;

import com.google.common.base.Suppliers;
import java.util.Collection;
import java.util.function.Supplier;
import org.wirecopy.align.Edit;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.fingerprint.Shingles;
import org.wirecopy.token.Tokens;

/**
 * How many words of a passage speak for a copy. Where most words are the same, all do. Where a good
 * part is not, the texts may only have been put together from the same formulas, as reference
 * manuals and minutes are: turns that stand all over the texts at hand do not count then.
 *
 * <p>Not safe for threads. The texts are looked through once, when the first passage asks for it.
 */
final class FormulaDiscount {
  /** From this share of equal words on, a passage is one text, whatever it says. */
  private static final double WHOLE = 0.9;

  /** So many words make a turn. */
  private static final int TURN = 4;

  /** A turn that stands in so many places is a formula. */
  private static final int MANY = 8;

  private static final int CELLS = 1 << 22;

  private final CheckTexts texts;
  private final Supplier<byte[]> turns;

  FormulaDiscount(CheckTexts texts, Collection<Material> materials) {
    this.texts = texts;
    this.turns = Suppliers.memoize(() -> counted(materials));
  }

  /** How often each turn occurs, at most; turns that share a cell are taken for one. */
  private byte[] counted(Collection<Material> materials) {
    byte[] counts = new byte[CELLS];
    for (Material material : materials) {
      for (long turn : Shingles.hash(texts.body(material.document().id()), TURN)) {
        int cell = cell(turn);
        if (counts[cell] < MANY) {
          counts[cell]++;
        }
      }
    }
    return counts;
  }

  private static int cell(long turn) {
    return (int) turn & CELLS - 1;
  }

  int words(Passage passage) {
    if (passage.similarity() >= WHOLE) {
      return passage.words();
    }
    Span span = passage.left().span();
    int words = 0;
    int from = span.start();
    for (Edit edit : passage.edits()) {
      words += wordsIn(passage.left().document(), from, edit.left().start());
      from = Math.max(from, edit.left().end());
    }
    words += wordsIn(passage.left().document(), from, span.end());
    return Math.min(words, passage.words());
  }

  /** The words of a run that are in no formula. */
  private int wordsIn(String document, int from, int to) {
    if (from >= to) {
      return 0;
    }
    Tokens run = texts.body(document).within(new Span(from, to));
    long[] hashes = Shingles.hash(run, TURN);
    int inFormulas = 0;
    int covered = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (turns.get()[cell(hashes[i])] >= MANY) {
        inFormulas += i + TURN - Math.max(i, covered);
        covered = i + TURN;
      }
    }
    return run.size() - inFormulas;
  }
}
