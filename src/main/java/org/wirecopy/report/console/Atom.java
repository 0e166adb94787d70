package org.wirecopy.report.console;

/**
 * What a line is not broken in: a word with its punctuation, or one wide character.
 *
 * @param text the characters, none of them a space
 * @param spaced whether a space stands before it
 * @param ink how it is set apart
 */
record Atom(String text, boolean spaced, Ink ink) {
  int columns() {
    return Columns.of(text);
  }

  Atom withText(String other) {
    return new Atom(other, spaced, ink);
  }
}
