package org.wirecopy.report.console;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.List;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.report.place.Places;

/**
 * Writes two texts in two columns: passages face each other, what only one side has stands alone
 * and faint. A passage that stands elsewhere in the right text faces its twin and is called moved.
 */
final class SideBySide {
  /** What a passage leaves behind, since passages end with a word. */
  private static final CharMatcher CLOSING = CharMatcher.anyOf(".,;:!?)]}\"'”’»。，；：！？）」』");

  private final Places places;
  private final Page page;
  private final CleanDocument left;
  private final CleanDocument right;
  private final Extract extract;
  private int leftAt;
  private int rightAt;

  SideBySide(Places places, Page page, CleanDocument left, CleanDocument right) {
    this.places = places;
    this.page = page;
    this.left = left;
    this.right = right;
    this.extract = new Extract(places, page);
  }

  /** Writes everything once; the passages must be in the order of the left text. */
  void write(List<Passage> passages) throws IOException {
    for (Passage passage : passages) {
      boolean moved = passage.right().span().start() < rightAt;
      alone(passage.left().span().start(), moved ? rightAt : passage.right().span().start());
      titles(passage, moved);
      page.columns(extract.left(passage), extract.right(passage));
      leftAt = Math.max(leftAt, passage.left().span().end());
      rightAt = Math.max(rightAt, passage.right().span().end());
    }
    alone(left.document().text().length(), right.document().text().length());
  }

  private void titles(Passage passage, boolean moved) throws IOException {
    page.columns(new Prose(), new Prose());
    page.columns(
        new Prose().add(place(passage.left()), Ink.KIND),
        new Prose().add(place(passage.right()) + (moved ? " (moved)" : ""), Ink.KIND));
  }

  private void alone(int leftEnd, int rightEnd) throws IOException {
    Prose one = gap(left, leftAt, leftEnd);
    Prose other = gap(right, rightAt, rightEnd);
    if (!one.atoms().isEmpty() || !other.atoms().isEmpty()) {
      page.columns(new Prose(), new Prose());
      page.columns(one, other);
    }
  }

  private Prose gap(CleanDocument document, int from, int to) {
    int start = from;
    while (start < to && CLOSING.matches(document.document().text().charAt(start))) {
      start++;
    }
    return start < to ? extract.alone(document, new Span(start, to)) : new Prose();
  }

  private String place(Passage.Side side) {
    return "line " + places.of(side.document(), side.span()).line();
  }
}
