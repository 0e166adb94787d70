package org.wirecopy.cli.options;

import com.google.common.base.Strings;

/** The help of the whole program. */
public final class Overview {
  private static final int NAME_WIDTH = 12;

  private Overview() {}

  public static String text() {
    StringBuilder text = new StringBuilder();
    text.append("Usage: wirecopy COMMAND [options] INPUT...\n\n");
    text.append(
        "Tells copied text from original text: which passages were syndicated, reposted,\n");
    text.append("quoted or lifted, from where, with or without credit; and what is noise.\n");
    text.append("INPUT is files, folders, globs, or - for standard input.\n");
    text.append("\nCommands:\n");
    for (Command command : Command.values()) {
      entry(text, command.label(), command.summary());
    }
    entry(text, "completion", "Print what makes a shell complete commands and options (bash, zsh)");
    entry(text, "man", "Print the manual of all commands");
    text.append("\nExamples:\n");
    for (Command command : Command.values()) {
      text.append("  wirecopy ").append(command.examples()[0]).append('\n');
    }
    text.append("\nExit status:\n");
    for (ExitStatus status : ExitStatus.values()) {
      entry(text, Integer.toString(status.code()), status.explanation());
    }
    text.append("\n'wirecopy COMMAND --help' shows the options of a command.\n");
    return text.toString();
  }

  private static void entry(StringBuilder text, String name, String meaning) {
    text.append("  ").append(Strings.padEnd(name, NAME_WIDTH, ' ')).append(meaning).append('\n');
  }
}
