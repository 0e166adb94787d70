package org.wirecopy.align;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.wirecopy.document.Span;

/**
 * A run of text that two documents share, or that one document holds twice, possibly edited.
 *
 * @param left the one side; inside a document, the earlier
 * @param right the other side
 * @param words how many words of both sides match in order, at least 1
 * @param similarity the share of words that match, {@code 2 * words / (words of left + words of
 *     right)}, from 0 to 1
 * @param edits where the sides differ, in the order of the left side
 */
public record Passage(Side left, Side right, int words, double similarity, List<Edit> edits) {
  /**
   * Copies the edits and checks the numbers.
   *
   * @throws IllegalArgumentException if {@code words} is below 1 or {@code similarity} outside 0 to
   *     1
   */
  public Passage {
    checkNotNull(left, "left");
    checkNotNull(right, "right");
    checkNotNull(edits, "edits");
    if (words < 1) {
      throw new IllegalArgumentException("words must be at least 1, was " + words);
    }
    if (!(similarity >= 0 && similarity <= 1)) {
      throw new IllegalArgumentException("similarity must be from 0 to 1, was " + similarity);
    }
    edits = List.copyOf(edits);
  }

  /**
   * One side of a passage.
   *
   * @param document the document's id
   * @param span where the passage stands in it
   */
  public record Side(String document, Span span) {
    /** Refuses {@code null}. */
    public Side {
      checkNotNull(document, "document");
      checkNotNull(span, "span");
    }
  }

  /**
   * Whether both sides stand in one document.
   *
   * @return true for a repetition inside a document
   */
  public boolean isInside() {
    return left.document.equals(right.document);
  }
}
