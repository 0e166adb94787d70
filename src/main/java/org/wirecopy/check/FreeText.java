package org.wirecopy.check;

import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.trace.Reuse;

/** The words that come from a source that may be copied, wherever they stand. */
final class FreeText {
  /** From this share of free words on, a passage is free. */
  private static final double MOSTLY = 0.8;

  private final Map<String, TreeRangeSet<Integer>> spans = new HashMap<>();
  private final Predicate<String> isFree;

  private FreeText(Predicate<String> isFree) {
    this.isFree = isFree;
  }

  /**
   * The free words of documents.
   *
   * @param reuses all that they share
   * @param isFree says of a document's id whether it may be copied
   */
  static FreeText of(List<Reuse> reuses, Predicate<String> isFree) {
    FreeText free = new FreeText(isFree);
    for (Reuse reuse : reuses) {
      Passage passage = reuse.passage();
      if (isFree.test(passage.left().document()) || isFree.test(passage.right().document())) {
        free.add(passage.left());
        free.add(passage.right());
      }
    }
    return free;
  }

  private void add(Passage.Side side) {
    spans
        .computeIfAbsent(side.document(), id -> TreeRangeSet.create())
        .add(Range.closedOpen(side.span().start(), side.span().end()));
  }

  /** Whether one side of a passage is free, or hardly more than free words. */
  boolean holds(Passage passage) {
    return holds(passage.left()) || holds(passage.right());
  }

  private boolean holds(Passage.Side side) {
    TreeRangeSet<Integer> free = spans.get(side.document());
    if (free == null) {
      return isFree.test(side.document());
    }
    Span span = side.span();
    int covered = 0;
    for (Range<Integer> part :
        free.subRangeSet(Range.closedOpen(span.start(), span.end())).asRanges()) {
      covered += part.upperEndpoint() - part.lowerEndpoint();
    }
    return isFree.test(side.document()) || covered >= MOSTLY * span.length();
  }
}
