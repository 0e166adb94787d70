package org.wirecopy.report.page;

/** How words are set apart: by colour where there is colour, by brackets where that matters. */
public enum Ink {
  PLAIN("", "", ""),
  /** What the eye should find first. */
  STRONG("1", "", ""),
  /** What the eye may pass over. */
  FAINT("2", "", ""),
  /** The name of a kind. */
  KIND("36", "", ""),
  /** What needs attention. */
  ALERT("33", "", ""),
  /** Words of the left side alone. */
  DROPPED("1;31", "[-", "-]"),
  /** Words of the right side alone. */
  INSERTED("1;32", "{+", "+}");

  private final String code;
  private final String opening;
  private final String closing;

  Ink(String code, String opening, String closing) {
    this.code = code;
    this.opening = opening;
    this.closing = closing;
  }

  /** The sequence that a terminal takes for this ink; empty for plain text. */
  public String on() {
    return code.isEmpty() ? "" : "\u001B[" + code + "m";
  }

  /** The sequence that ends it. */
  public String off() {
    return code.isEmpty() ? "" : "\u001B[0m";
  }

  /** What stands before the words where there is no colour. */
  public String opening() {
    return opening;
  }

  /** What stands after them. */
  public String closing() {
    return closing;
  }
}
