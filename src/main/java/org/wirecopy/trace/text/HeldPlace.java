package org.wirecopy.trace.text;

/**
 * A stretch of a text in a document.
 *
 * @param holder the document, by its place among the holders
 * @param from its first word
 * @param to the word after its last
 */
public record HeldPlace(int holder, int from, int to) {
  /** Whether only an edit lies between this and a later place. */
  boolean isFollowedBy(HeldPlace next) {
    return holder == next.holder && next.from - to < TextSentences.LONGEST_EDIT;
  }

  /** From here to the end of a later place. */
  HeldPlace upTo(HeldPlace next) {
    return new HeldPlace(holder, from, Math.max(to, next.to));
  }
}
