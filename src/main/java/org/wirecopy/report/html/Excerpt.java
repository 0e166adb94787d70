package org.wirecopy.report.html;

import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.report.place.Places;

/** The first words of a passage, on one line. */
final class Excerpt {
  private static final int LONGEST = 120;

  private Excerpt() {}

  static String of(Passage.Side side, Places places) {
    Span span = side.span();
    int end = Math.min(span.end(), span.start() + 2 * LONGEST);
    String words =
        places.text(side.document(), new Span(span.start(), end)).strip().replaceAll("\\s+", " ");
    boolean whole = end == span.end() && words.length() <= LONGEST;
    return whole ? words : cut(words) + "…";
  }

  private static String cut(String words) {
    int end = Math.min(LONGEST, words.length());
    int space = words.lastIndexOf(' ', end);
    end = space > LONGEST / 2 ? space : end;
    boolean halved = end > 0 && Character.isHighSurrogate(words.charAt(end - 1));
    return words.substring(0, halved ? end - 1 : end);
  }
}
