package org.wirecopy.trace.text;

import org.wirecopy.align.Edit;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokens;

/** The pairs of words that a passage matches, run by run between its edits. */
final class AlignedWords {
  private final Passage passage;
  private final Tokens left;
  private final Tokens right;

  /** Takes a run of matching words. */
  @FunctionalInterface
  interface Runs {
    /**
     * Takes a run.
     *
     * @param left its first word on the left
     * @param right its first word on the right
     * @param words how many words it has
     */
    void add(int left, int right, int words);
  }

  /**
   * The words of a passage.
   *
   * @param passage the passage
   * @param left the words of the left document
   * @param right the words of the right one
   */
  AlignedWords(Passage passage, Tokens left, Tokens right) {
    this.passage = passage;
    this.left = left;
    this.right = right;
  }

  void forEach(Runs runs) {
    int l = left.indexFrom(passage.left().span().start());
    int r = right.indexFrom(passage.right().span().start());
    for (Edit edit : passage.edits()) {
      add(runs, l, left.indexFrom(edit.left().start()), r, right.indexFrom(edit.right().start()));
      l = end(left, edit.left());
      r = end(right, edit.right());
    }
    add(runs, l, end(left, passage.left().span()), r, end(right, passage.right().span()));
  }

  private static int end(Tokens tokens, Span span) {
    return span.length() == 0 ? tokens.indexFrom(span.start()) : tokens.indexAfter(span.end());
  }

  private static void add(Runs runs, int left, int leftEnd, int right, int rightEnd) {
    int words = Math.min(leftEnd - left, rightEnd - right);
    if (words > 0) {
      runs.add(left, right, words);
    }
  }
}
