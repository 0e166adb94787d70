package org.wirecopy.dedup;

import static com.google.common.base.Preconditions.checkNotNull;

/**
 * How much there was, and how much went.
 *
 * @param documents how many documents there were
 * @param words how many words they had
 * @param documentsRemoved how many of them went as a whole
 * @param wordsRemoved how many words went, with documents and out of them
 * @param cuts how many parts went out of documents that stay
 */
public record Tally(
    long documents, long words, long documentsRemoved, long wordsRemoved, long cuts) {
  /** Nothing at all. */
  public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

  /**
   * Adds another tally.
   *
   * @param other the other
   * @return both together
   */
  public Tally plus(Tally other) {
    checkNotNull(other, "other");
    return new Tally(
        documents + other.documents,
        words + other.words,
        documentsRemoved + other.documentsRemoved,
        wordsRemoved + other.wordsRemoved,
        cuts + other.cuts);
  }
}
