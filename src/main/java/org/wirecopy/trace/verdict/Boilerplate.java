package org.wirecopy.trace.verdict;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;

/**
 * Tells the standing text of a source: a short passage, less than two thirds of either page, that
 * at least {@value #FEWEST} pages of one source hold.
 *
 * <p>Looks at the passages of a page against one another; a page shares bounded numbers of passages
 * with others.
 */
final class Boilerplate {
  private static final int FEWEST = 3;
  private static final int LONGEST = 80;

  private final ListMultimap<String, Passage> byDocument = ArrayListMultimap.create();

  Boilerplate(List<Judged> all) {
    for (Judged judged : all) {
      if (judged.source() != null) {
        Passage passage = judged.reuse().passage();
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
        && Math.max(holders(passage.left()), holders(passage.right())) >= FEWEST;
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
