package org.wirecopy.trace.verdict;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;

/**
 * Tells the standing text of a source: a short passage, less than two thirds of either page, that
 * at least {@value #FEWEST} pages of one source hold and no page of another.
 *
 * <p>Looks at the passages of a page against one another; a page shares bounded numbers of passages
 * with others.
 */
final class Boilerplate {
  private static final int FEWEST = 3;
  private static final int LONGEST = 80;

  private final ListMultimap<String, Passage> byDocument = ArrayListMultimap.create();
  private final ListMultimap<String, Span> elsewhere = ArrayListMultimap.create();

  Boilerplate(List<Judged> all) {
    for (Judged judged : all) {
      Passage passage = judged.reuse().passage();
      if (judged.source() == null && judged.reuse().isCopy()) {
        elsewhere.put(passage.left().document(), passage.left().span());
        elsewhere.put(passage.right().document(), passage.right().span());
      } else if (judged.source() != null) {
        byDocument.put(passage.left().document(), passage);
        byDocument.put(passage.right().document(), passage);
      }
    }
  }

  /** Whether a passage between two documents is standing text of their source. */
  boolean holds(Judged judged) {
    Passage passage = judged.reuse().passage();
    return judged.source() != null
        && judged.isSmallPart()
        && passage.words() <= LONGEST
        && !isElsewhere(passage.left())
        && !isElsewhere(passage.right())
        && Math.max(holders(passage.left()), holders(passage.right())) >= FEWEST;
  }

  /**
   * Whether others carry what stands at a place, or at one of those that it was compared with: that
   * is text, however often its source has it. Each page is compared with few others.
   */
  private boolean isElsewhere(Passage.Side place) {
    Set<Passage.Side> seen = new HashSet<>(Set.of(place));
    Deque<Passage.Side> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      Passage.Side one = next.remove();
      if (elsewhere.get(one.document()).stream()
          .anyMatch(span -> 2 * span.overlap(one.span()) >= one.span().length())) {
        return true;
      }
      for (Passage passage : byDocument.get(one.document())) {
        boolean left = passage.left().document().equals(one.document());
        Passage.Side here = left ? passage.left() : passage.right();
        Passage.Side there = left ? passage.right() : passage.left();
        if (isSame(here.span(), one.span()) && seen.add(there)) {
          next.add(there);
        }
      }
    }
    return false;
  }

  private static boolean isSame(Span one, Span other) {
    return 2 * one.overlap(other) >= Math.max(one.length(), other.length());
  }

  /** How many documents of the source hold what stands at a place, that place included. */
  private int holders(Passage.Side place) {
    Set<String> documents = new HashSet<>();
    for (Passage passage : byDocument.get(place.document())) {
      boolean left = passage.left().document().equals(place.document());
      Span here = left ? passage.left().span() : passage.right().span();
      if (2 * here.overlap(place.span()) >= place.span().length()) {
        documents.add(passage.left().document());
        documents.add(passage.right().document());
      }
    }
    return documents.size();
  }
}
