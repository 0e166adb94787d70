package org.wirecopy.report.console;

import java.util.List;
import org.wirecopy.align.Edit;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.report.page.Columns;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.report.page.Shortening;
import org.wirecopy.report.place.Places;

/**
 * The words of a passage with the differences marked. Long runs that do not differ are cut in the
 * middle, unless everything is wanted.
 */
final class Extract {
  private static final int MOST_EDITS = 12;

  private final Places places;
  private final Shortening shortening;

  Extract(Places places, Page page) {
    this.places = places;
    this.shortening = new Shortening(page.glyphs().dots(), page.isVerbose());
  }

  /** Both sides in one: the left, with what the right has instead. */
  Prose merged(Passage passage) {
    Prose prose = new Prose();
    int at = passage.left().span().start();
    List<Edit> edits = shown(passage);
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      same(prose, passage.left(), at, edit.left().start(), i == 0, false);
      differing(prose, passage.left(), edit.left(), Ink.DROPPED);
      differing(prose, passage.right(), edit.right(), Ink.INSERTED);
      at = Math.max(at, edit.left().end());
    }
    boolean whole = edits.size() == passage.edits().size();
    int end = whole ? passage.left().span().end() : at;
    same(prose, passage.left(), at, end, edits.isEmpty(), true);
    if (!whole) {
      prose.space().add("(" + more(passage, edits) + ")", Ink.FAINT);
    }
    return prose;
  }

  /** The left side alone, with the words marked that the right has not. */
  Prose left(Passage passage) {
    return side(passage, passage.left(), Ink.DROPPED);
  }

  /** The right side alone, with the words marked that the left has not. */
  Prose right(Passage passage) {
    return side(passage, passage.right(), Ink.INSERTED);
  }

  /** What stands in a part of a document that is in no passage, without the noise. */
  Prose alone(CleanDocument document, Span part) {
    Prose words = new Prose();
    int at = part.start();
    for (Mark mark : document.marks(part)) {
      words.add(text(document, at, mark.span().start()), Ink.FAINT).space();
      at = mark.span().end();
    }
    words.add(text(document, at, part.end()), Ink.FAINT);
    return new Prose().addAll(shortening.shorten(words.atoms(), true, true));
  }

  private static String text(CleanDocument document, int from, int to) {
    return from < to ? document.document().text(new Span(from, to)) : "";
  }

  private Prose side(Passage passage, Passage.Side side, Ink ink) {
    boolean left = ink == Ink.DROPPED;
    Prose prose = new Prose();
    int at = side.span().start();
    for (Edit edit : passage.edits()) {
      Span span = left ? edit.left() : edit.right();
      prose.add(text(side, at, span.start()));
      prose.add(text(side, span.start(), span.end()), ink);
      at = Math.max(at, span.end());
    }
    return prose.add(text(side, at, side.span().end()));
  }

  private void same(Prose prose, Passage.Side side, int from, int to, boolean first, boolean last) {
    String text = text(side, from, to);
    if (text.isEmpty()) {
      return;
    }
    if (Prose.isSpace(text.charAt(0)) || startsWord(text)) {
      prose.space();
    }
    prose.addAll(shortening.shorten(Prose.of(text).atoms(), first, last));
    if (Prose.isSpace(text.charAt(text.length() - 1))) {
      prose.space();
    }
  }

  /** Words inserted at a place have taken the space that stood before the next word. */
  private static boolean startsWord(String text) {
    int first = text.codePointAt(0);
    return Character.isLetterOrDigit(first) && !Columns.isWide(first);
  }

  private void differing(Prose prose, Passage.Side side, Span span, Ink ink) {
    if (span.length() > 0) {
      boolean apart = span.start() > 0 && isSpace(side, span.start() - 1);
      (apart ? prose.space() : prose).add(text(side, span.start(), span.end()), ink);
    }
  }

  private boolean isSpace(Passage.Side side, int at) {
    return Prose.isSpace(places.text(side.document(), new Span(at, at + 1)).charAt(0));
  }

  private String text(Passage.Side side, int from, int to) {
    return from < to ? places.text(side.document(), new Span(from, to)) : "";
  }

  private List<Edit> shown(Passage passage) {
    List<Edit> edits = passage.edits();
    return shortening.isOff() || edits.size() <= MOST_EDITS ? edits : edits.subList(0, MOST_EDITS);
  }

  private static String more(Passage passage, List<Edit> shown) {
    return "and " + Numbers.count(passage.edits().size() - shown.size(), "more change");
  }
}
