package org.wirecopy.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wirecopy.cli.Run;

class ManPageTest {
  private static final Set<String> REQUESTS =
      Set.of(".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".nf", ".fi");

  private final String page = Run.of("man").out();

  @Test
  void has_every_command_option_and_status_of_the_table() {
    String text = page.replace("\\-", "-").replaceAll("\\\\f[BIR]", "");
    for (Command command : Command.values()) {
      assertThat(text).contains(".SS \"" + CommandLines.synopsis(command), command.summary());
      for (Flag flag : Flag.values()) {
        if (flag.belongsTo(command)) {
          assertThat(section(text, command)).containsPattern(Pattern.quote(flag.key()) + "[ ,.\n]");
          assertThat(text).contains(flag.description(command));
        }
      }
    }
    for (ExitStatus status : ExitStatus.values()) {
      assertThat(text).contains(".TP\n" + status.code() + "\n" + status.explanation());
    }
  }

  private static String section(String text, Command command) {
    int start = text.indexOf(".SS \"" + CommandLines.synopsis(command));
    int next = text.indexOf("\n.S", start + 1);
    return text.substring(start, next);
  }

  @Test
  void uses_only_the_requests_of_man_pages_and_escapes_what_looks_like_one() {
    assertThat(page.lines())
        .allSatisfy(
            line -> {
              assertThat(line).isNotBlank().doesNotContain("\t").doesNotStartWith("'");
              if (line.startsWith(".")) {
                assertThat(REQUESTS).contains(line.split(" ")[0]);
              }
              assertThat(line.replaceAll("\\\\([-e&]|f[BIR])", "")).doesNotContain("\\");
            });
  }
}
