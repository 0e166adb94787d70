package org.wirecopy.cli.output;

import org.wirecopy.report.page.Commands;
import org.wirecopy.report.page.PipelineCommands;

/** Makes what strangers wrote fit for who shows it, and would obey what commands stand in it. */
public final class Printable {
  private Printable() {}

  /**
   * A text on one line, without control characters and changes of direction, which no pipeline
   * takes for a command.
   */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .map(character -> Commands.isCommand(character) ? ' ' : character)
        .forEach(line::appendCodePoint);
    return PipelineCommands.disarmed(line.toString());
  }
}
