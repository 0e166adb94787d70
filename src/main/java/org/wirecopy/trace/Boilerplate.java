package org.wirecopy.trace;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;

/**
 * Tells the standing text of a source: a short passage, less than half of either page, that at
 * least {@value #FEWEST} pages of one source hold.
 *
 * <p>Looks at the passages of a page against one another; a page shares bounded numbers of passages
 * with others.
 */
final class Boilerplate {
  private static final int FEWEST = 3;
  private static final int LONGEST = 80;

  private final Map<String, Subject> subjects;
  private final ListMultimap<String, Passage> byDocument = ArrayListMultimap.create();

  Boilerplate(Map<String, Subject> subjects, List<Passage> passages) {
    this.subjects = subjects;
    for (Passage passage : passages) {
      if (isInOneSource(passage)) {
        byDocument.put(passage.left().document(), passage);
        byDocument.put(passage.right().document(), passage);
      }
    }
  }

  private boolean isInOneSource(Passage passage) {
    String left = source(passage.left());
    return !passage.isInside() && left != null && left.equals(source(passage.right()));
  }

  private @Nullable String source(Passage.Side side) {
    return subjects.get(side.document()).clean().metadata().source();
  }

  /** Whether a passage between two documents is standing text of their source. */
  boolean holds(Passage passage) {
    return isInOneSource(passage)
        && passage.words() <= LONGEST
        && isSmallPart(passage.left())
        && isSmallPart(passage.right())
        && Math.max(holders(passage.left()), holders(passage.right())) >= FEWEST;
  }

  private boolean isSmallPart(Passage.Side side) {
    int length = subjects.get(side.document()).clean().document().text().length();
    return 2 * side.span().length() < length;
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
