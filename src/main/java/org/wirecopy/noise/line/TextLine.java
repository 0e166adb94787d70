package org.wirecopy.noise.line;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;

/** A line of a page that is not blank, without the white space around it and the markup in it. */
public final class TextLine {
  private static final String TERMINATORS = ".!?…。！？,;:";

  private final Span span;
  private final String text;
  private final String written;
  private @Nullable String folded;
  private int words = -1;

  /**
   * A line.
   *
   * @param span where it stands
   * @param text what it says
   * @param written how it is written, markup included
   */
  public TextLine(Span span, String text, String written) {
    this.span = span;
    this.text = text;
    this.written = written;
  }

  public Span span() {
    return span;
  }

  public String text() {
    return text;
  }

  /** The line as it is written: the text itself, unless there is markup in it. */
  String written() {
    return written;
  }

  /**
   * The text in lower case, with typographic apostrophes, ellipses, wide colons and blanks that do
   * not break made plain, for look-ups.
   */
  public String folded() {
    String known = folded;
    if (known == null) {
      known = folded(text);
      folded = known;
    }
    return known;
  }

  /**
   * The beginning of the {@linkplain #folded() folded} text.
   *
   * @param length how much of the text to fold at least
   */
  String foldedStart(int length) {
    return folded != null || text.length() <= length ? folded() : folded(text.substring(0, length));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('：', ':')
        .replace('\u00a0', ' ')
        .replace('\u202f', ' ')
        .replace("…", "...");
  }

  /** Runs of characters between white space. */
  public int words() {
    if (words < 0) {
      words = counted();
    }
    return words;
  }

  private int counted() {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0';
      count += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return count;
  }

  /** Whether the line is as short as a name or a label is. */
  public boolean isLabel() {
    return text.length() <= 40 && !endsLikeASentence();
  }

  public boolean endsLikeASentence() {
    return TERMINATORS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
