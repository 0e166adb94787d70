package org.wirecopy.report.page;

import com.google.common.base.CharMatcher;

/**
 * What a line is not broken in: a word with its punctuation, or one wide character.
 *
 * @param text the characters, none of them a space
 * @param spaced whether a space stands before it
 * @param ink how it is set apart
 */
public record Atom(String text, boolean spaced, Ink ink) {
  /** Wide punctuation that no line starts with (JIS X 4051, line start prohibition). */
  private static final CharMatcher CLOSING = CharMatcher.anyOf("、。，．・：；？！）」』】》〉〕ー々");

  /** Whether no line may end before it: it goes on with what stands before it. */
  public boolean isGlued() {
    int first = text.codePointAt(0);
    return !spaced && (!Columns.isWide(first) || CLOSING.matches(text.charAt(0)));
  }

  public int columns() {
    return Columns.of(text);
  }

  public Atom withText(String other) {
    return new Atom(other, spaced, ink);
  }
}
