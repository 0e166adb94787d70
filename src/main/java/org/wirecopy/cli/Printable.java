package org.wirecopy.cli;

import org.wirecopy.report.page.Commands;

/** Makes what strangers wrote fit for a terminal, which would obey the control characters in it. */
final class Printable {
  private Printable() {}

  /** A text on one line, without control characters and changes of direction. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .map(character -> Commands.isCommand(character) ? ' ' : character)
        .forEach(line::appendCodePoint);
    return line.toString();
  }
}
