package org.wirecopy.noise;

import java.util.Locale;
import org.wirecopy.document.Span;

/**
 * A line of a page that is not blank, without the white space around it.
 *
 * @param span where it stands
 * @param text what it says
 */
record Row(Span span, String text) {
  private static final String TERMINATORS = ".!?…。！？,;:";

  /** The text in lower case, with typographic apostrophes and ellipses made plain, for look-ups. */
  String folded() {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace("…", "...");
  }

  /** Runs of characters between white space. */
  int words() {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0';
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }

  /** Whether the line is as short as a name or a label is. */
  boolean isLabel() {
    return text.length() <= 40 && !endsLikeASentence();
  }

  boolean endsLikeASentence() {
    return TERMINATORS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
