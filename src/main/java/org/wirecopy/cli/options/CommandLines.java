package org.wirecopy.cli.options;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Makes parsers of the tables {@link Command} and {@link Flag}. They are described in code and not
 * by annotations, which have to be read by reflection on every start.
 */
public final class CommandLines {
  private static final int HELP_WIDTH = 80;
  static final String INPUTS =
      "An input is a file, a folder, a glob, or - for standard input: plain text, Markdown, HTML, "
          + "AsciiDoc, reStructuredText, LaTeX, a web archive (WARC, WET), mail, a feed, subtitles, a "
          + "dump of posts, EPUB, DOCX, JSON Lines or CSV, each also as .gz, .zst, .bz2 or .xz; for "
          + "dedup and split, Parquet too.";

  private CommandLines() {}

  /** The parser of one command. */
  public static CommandLine of(Command command) {
    CommandSpec spec = CommandSpec.create().name("wirecopy " + command.label());
    for (Flag flag : Flag.values()) {
      if (flag.belongsTo(command)) {
        spec.addOption(option(flag, command));
      }
    }
    spec.addPositional(inputs());
    describe(spec.usageMessage(), command);
    return new CommandLine(spec).setExpandAtFiles(false);
  }

  private static OptionSpec option(Flag flag, Command command) {
    OptionSpec.Builder option =
        OptionSpec.builder(flag.names())
            .description(flag.description(command))
            .order(flag.ordinal());
    if (flag.value() == null) {
      option.type(boolean.class).usageHelp(flag == Flag.HELP).versionHelp(flag == Flag.VERSION);
    } else if (flag.isRepeatable()) {
      option.type(List.class).auxiliaryTypes(String.class).arity("1").paramLabel(flag.value());
    } else {
      option.type(String.class).arity("1").paramLabel(flag.value());
    }
    return option.build();
  }

  /** How many there must be is checked by {@link Arguments}, in words of our own. */
  private static PositionalParamSpec inputs() {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .index("0..*")
        .arity("0..*")
        .hidden(true)
        .build();
  }

  private static void describe(UsageMessageSpec usage, Command command) {
    usage.width(HELP_WIDTH).sortOptions(false);
    if (command.readsDocuments()) {
      usage.description(command.description(), "", INPUTS);
    } else {
      usage.description(command.description());
    }
    usage.customSynopsis(synopsis(command));
    usage.descriptionHeading("%n").parameterListHeading("%n").optionListHeading("%nOptions:%n");
    usage.footerHeading("%nExamples:%n").footer(examples(command));
    usage.exitCodeListHeading("%nExit status:%n").exitCodeList(ExitStatus.explained());
  }

  /** How a command is called, in one line. */
  static String synopsis(Command command) {
    String operands = command.operands() + (command.takesTwo() ? "" : "...");
    return "wirecopy " + command.label() + " [options] " + operands;
  }

  private static String[] examples(Command command) {
    String[] lines = command.examples();
    for (int i = 0; i < lines.length; i++) {
      lines[i] = "  wirecopy " + lines[i];
    }
    return lines;
  }
}
