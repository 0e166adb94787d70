package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names and texts of strangers are no commands to whatever shows the output. */
class StrangeNamesTest {
  private static final List<String> SIGNS =
      List.of("::error::", "##[error]", "##vso[task.complete]", "##teamcity[a]", "  ::debug::");

  private static final Pattern COMMAND =
      Pattern.compile("(?m)^[\\h]*(?:\\x1B\\[[0-9;]*m)*(?:::|##\\[|##vso\\[|##teamcity\\[)");

  private static final String PROSE =
      "Whoever rents the upper storey of the granary has to clear the gutters before the first"
          + " frost, and the tenant below pays for the ladder and holds it, as the deed of the"
          + " house has said for as long as anyone can remember.";

  @TempDir Path folder;

  @BeforeEach
  void writes_texts_of_such_names() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (String sign : SIGNS) {
      String text = "%s opens.\n\n%s %s\n\n%s\n".formatted(sign, sign, PROSE, sign);
      Files.writeString(
          folder.resolve(sign + "x.md"),
          "---\nsource: '%s'\nauthor: '%s'\n---\n# %s\n\n%s".formatted(sign, sign, sign, text));
      rows.append(
          "{\"id\":\"%s\",\"source\":\"%s\",\"text\":\"%s\"}\n"
              .formatted(sign, sign, text.replace("\n", "\\n")));
    }
    Files.writeString(folder.resolve("rows.jsonl"), rows);
  }

  static Stream<String> commands() {
    return Stream.of(
        "analyze",
        "analyze --color always",
        "analyze --format csv",
        "analyze --format markdown",
        "passages --width 40",
        "clusters",
        "clusters --format csv",
        "sources",
        "sources --format csv",
        "clean",
        "clean --format csv",
        "clean --explain",
        "check",
        "check --color always",
        "check --format junit",
        "check --format markdown",
        "check --format checkstyle");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void no_line_of_a_result_or_message_is_a_command(String command) {
    for (String input : List.of(folder.toString(), folder.resolve("rows.jsonl").toString())) {
      Run run =
          Run.of(
              Stream.concat(Stream.of(command.split(" ")), Stream.of(input))
                  .toArray(String[]::new));
      assertThat(run.status()).as(run.err()).isLessThan(4);
      assertThat(run.out()).doesNotContainPattern(COMMAND);
      assertThat(run.err()).doesNotContainPattern(COMMAND);
    }
  }

  @Test
  void names_stay_readable() {
    assertThat(Run.of("check", folder.toString()).out())
        .contains("error::x.md:", "[error]x.md:", "vso[task.complete]x.md:");
  }

  @Test
  void no_line_about_a_wrong_argument_is_a_command_or_two_lines() {
    for (String value :
        List.of("a\n::error::b", "\u001B]0;x\u0007", "\u2028::error::", "##[error]")) {
      for (List<String> arguments :
          List.of(
              List.of("check", value),
              List.of("analyze", value),
              List.of("check", "--max-words", value),
              List.of("check", "--fail-on", value),
              List.of("check", "--config", value),
              List.of("check", "--baseline", value),
              List.of("check", "--base", value),
              List.of("check", "--against", value),
              List.of("check", "--format", value),
              List.of("check", "-o", "text=" + value + "/x"),
              List.of("check", "-o", value),
              List.of("analyze", "--pairs", value),
              List.of("passages", "--pairs", value, "."),
              List.of("dedup", value, "-o", folder.resolve("out.jsonl").toString()),
              List.of("explain", "no " + value, folder.toString()),
              List.of("diff", value, value),
              List.of("--" + value),
              List.of(value))) {
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.status()).as("%s", arguments).isIn(2, 3);
        assertThat(run.err())
            .as("%s", arguments)
            .doesNotContainPattern(COMMAND)
            .doesNotContain("\u001B", "\u0007", "\u2028", "##[")
            .startsWith("wirecopy: ");
        assertThat(run.err().lines())
            .allMatch(line -> line.startsWith("wirecopy: ") || line.startsWith("Try 'wirecopy"));
      }
    }
  }
}
