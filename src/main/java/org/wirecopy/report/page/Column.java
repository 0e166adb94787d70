package org.wirecopy.report.page;

/**
 * A column of a {@link Grid}.
 *
 * @param title what stands above it
 * @param fit how its cells are put in it
 * @param spare whether it is left out where lines are too short for all
 * @param ink how its cells look
 */
public record Column(String title, Fit fit, boolean spare, Ink ink) {
  /** How cells are put in a column. */
  enum Fit {
    /** To the left, and cut in the middle where room is short. */
    NAME,
    /** To the left, whole. */
    LABEL,
    /** To the right, whole. */
    NUMBER,
    /** The last: folded beside the others where there is room, below them where there is not. */
    TEXT
  }

  /** Names of things, which can be long. */
  public static Column name(String title) {
    return new Column(title, Fit.NAME, false, Ink.STRONG);
  }

  /** Short words, of which there are few. */
  public static Column label(String title) {
    return new Column(title, Fit.LABEL, false, Ink.PLAIN);
  }

  public static Column number(String title) {
    return new Column(title, Fit.NUMBER, false, Ink.PLAIN);
  }

  /** Some words, as the last column. */
  public static Column text(String title) {
    return new Column(title, Fit.TEXT, false, Ink.PLAIN);
  }

  /** The same column, left out where lines are short; the last such goes first. */
  public Column orNone() {
    return new Column(title, fit, true, ink);
  }

  public Column in(Ink other) {
    return new Column(title, fit, spare, other);
  }

  boolean isName() {
    return fit == Fit.NAME;
  }

  boolean isText() {
    return fit == Fit.TEXT;
  }
}
