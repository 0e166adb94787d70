package org.wirecopy.cli.options;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wirecopy.table.Version;

/** The manual in the language of man pages, from the table of options. */
public final class ManPage {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "CLICOLOR_FORCE", "If not empty and not 0, words are marked by colour everywhere.",
          "COLUMNS", "How wide the terminal is, if the terminal itself cannot be asked.",
          "NO_COLOR", "If not empty, no words are marked by colour.");

  private final StringBuilder page = new StringBuilder();

  public static final String USAGE =
      """
      Usage: wirecopy man

      Prints the manual of all commands, to be read with man:
        wirecopy man > wirecopy.1 && man ./wirecopy.1
      """;

  private ManPage() {}

  public static String text() {
    ManPage page = new ManPage();
    page.write();
    return page.page.toString();
  }

  private void write() {
    request(".TH WIRECOPY 1 \"\" \"wirecopy " + escape(Version.current()) + "\" \"User Commands\"");
    request(".SH NAME");
    request("wirecopy \\- tell copied text from original text");
    request(".SH SYNOPSIS");
    request(".B wirecopy");
    request("\\fICOMMAND\\fR [\\fIoptions\\fR] \\fIINPUT\\fR...");
    request(".SH DESCRIPTION");
    line(
        "Tells copied text from original text: which passages were syndicated, reposted, quoted or"
            + " lifted, from where, with or without credit; and what is noise.");
    request(".PP");
    line(CommandLines.INPUTS);
    request(".SH COMMANDS");
    for (Command command : Command.values()) {
      command(command);
    }
    request(".SH COMMON OPTIONS");
    Arrays.stream(Flag.values())
        .filter(ManPage::isCommon)
        .forEach(flag -> option(flag, flag.description(Command.ANALYZE)));
    request(".SH EXIT STATUS");
    for (ExitStatus status : ExitStatus.values()) {
      entry("\\fB" + status.code() + "\\fR", status.explanation());
    }
    request(".SH ENVIRONMENT");
    ENVIRONMENT.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> entry("\\fB" + escape(one.getKey()) + "\\fR", one.getValue()));
  }

  private void command(Command command) {
    request(".SS \"" + CommandLines.synopsis(command).replace("\"", "") + "\"");
    line(command.summary() + ".");
    line(command.description());
    List<Flag> flags =
        Arrays.stream(Flag.values()).filter(flag -> flag.belongsTo(command)).toList();
    for (Flag flag : flags) {
      if (!isCommonFor(flag, command)) {
        option(flag, flag.description(command));
      }
    }
    Stream<Flag> common = flags.stream().filter(flag -> isCommonFor(flag, command));
    request(".PP");
    line(common.map(Flag::key).collect(Collectors.joining(", ", "Common options: ", ".")));
    request(".PP");
    request("Examples:");
    request(".PP");
    request(".nf");
    for (String example : command.examples()) {
      request("    " + escape("wirecopy " + example));
    }
    request(".fi");
  }

  /** Whether half of the commands take an option and say the same of it. */
  private static boolean isCommon(Flag flag) {
    long takers =
        Arrays.stream(Command.values()).filter(command -> isSaidAlike(flag, command)).count();
    return flag.belongsTo(Command.ANALYZE) && 2 * takers >= Command.values().length;
  }

  private static boolean isCommonFor(Flag flag, Command command) {
    return isCommon(flag) && isSaidAlike(flag, command);
  }

  private static boolean isSaidAlike(Flag flag, Command command) {
    return flag.belongsTo(command)
        && flag.description(command).equals(flag.description(Command.ANALYZE));
  }

  private void option(Flag flag, String description) {
    String value = flag.value() == null ? "" : " \\fI" + escape(flag.value()) + "\\fR";
    entry(
        Arrays.stream(flag.names())
            .map(name -> "\\fB" + escape(name) + "\\fR" + value)
            .collect(Collectors.joining(", ")),
        description);
  }

  private void entry(String title, String text) {
    request(".TP");
    request(title);
    line(text);
  }

  private void line(String text) {
    String escaped = escape(text);
    request(escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped);
  }

  private void request(String line) {
    page.append(line).append('\n');
  }

  private static String escape(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ").strip();
  }
}
