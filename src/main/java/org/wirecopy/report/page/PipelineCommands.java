package org.wirecopy.report.page;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wirecopy.table.Table;

/**
 * What servers that build projects take for commands when a program prints it, by the table {@code
 * pipeline-commands.tsv}. A name or a text of a stranger's could set a variable that way, or end
 * the step. A backslash in it makes it text again.
 */
public final class PipelineCommands {
  private PipelineCommands() {}

  /**
   * A text of which no line is a command. Signs that count at the start of a line count behind
   * blanks and colours too.
   *
   * @param text any number of lines
   * @return the same, with a backslash in each sign of a command
   */
  public static String disarmed(String text) {
    return disarmed(text, first -> first + "\\");
  }

  /**
   * The same in a language that can write a character in another way.
   *
   * @param text any number of lines
   * @param writing writes the first character of a sign
   * @return the text, in which no sign begins with the character itself
   */
  public static String disarmed(String text, UnaryOperator<String> writing) {
    if (Known.SIGNS.stream().noneMatch(text::contains)) {
      return text;
    }
    return Known.COMMAND
        .matcher(text)
        .replaceAll(command -> Matcher.quoteReplacement(written(command, writing)));
  }

  private static String written(MatchResult command, UnaryOperator<String> writing) {
    String sign = command.group(1) == null ? command.group() : command.group(1);
    String before = command.group().substring(0, command.group().length() - sign.length());
    return before + writing.apply(sign.substring(0, 1)) + sign.substring(1);
  }

  /**
   * Whether a text begins with a command.
   *
   * @param text one line
   * @return whether the sign of one stands at its start
   */
  public static boolean isCommand(String text) {
    return Known.COMMAND.matcher(text).lookingAt();
  }

  private static final class Known {
    /** The start of a line, blanks and colours. */
    private static final String START = "^(?:[\\h\\x0B\\f]|\\x1B\\[[0-9;]*m)*+";

    private static final Table TABLE = Table.read(PipelineCommands.class, "pipeline-commands.tsv");
    private static final List<String> SIGNS =
        TABLE.rows().stream().map(row -> row.cell("sign")).toList();

    private static final Pattern COMMAND =
        Pattern.compile("(?m)" + START + "(" + signs("start") + ")|" + signs("anywhere"));

    private static String signs(String place) {
      return TABLE.rows().stream()
          .filter(row -> row.cell("place").equals(place))
          .map(row -> Pattern.quote(row.cell("sign")))
          .collect(Collectors.joining("|"));
    }
  }
}
