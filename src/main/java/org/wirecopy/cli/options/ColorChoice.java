package org.wirecopy.cli.options;

/** When words are marked by colour. */
enum ColorChoice {
  /** Where standard output is a terminal that shows colour. */
  AUTO,
  /** Everywhere. */
  ALWAYS,
  /** Nowhere. */
  NEVER;

  boolean chosenFor(Screen screen) {
    return this == ALWAYS || this == AUTO && screen.color();
  }
}
