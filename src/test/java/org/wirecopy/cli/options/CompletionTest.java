package org.wirecopy.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wirecopy.cli.Run;

class CompletionTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "'wirecopy ana', 'analyze'",
    "'wirecopy com', 'compare completion'",
    "'wirecopy analyze --min', '--min-words'",
    "'wirecopy clean --min', ''",
    "'wirecopy check --base', '--base --baseline'",
    "'wirecopy analyze --color a', 'auto always'",
    "'wirecopy analyze --color = al', 'always'",
    "'wirecopy analyze --color =', 'auto always never'",
    "'wirecopy analyze -o js', 'jsonl='",
    "'wirecopy check -o s', 'sarif='",
    "'wirecopy split --mode a', ''",
    "'wirecopy dedup --keep l', 'longest'",
    "'wirecopy clean --keep quo', 'quote-header quoted-reply'",
    "'wirecopy completion z', 'zsh'",
    "'wirecopy help cle', 'clean'"
  })
  void completes_in_bash(String words, String offered) throws Exception {
    assertThat(bash(words)).isEqualTo(offered);
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void offers_every_option_of_a_command(Command command) throws Exception {
    List<String> names = List.of(bash("wirecopy " + command.label() + " -").split(" "));
    for (Flag flag : Flag.values()) {
      assertThat(names.contains(flag.key()))
          .as(flag.key())
          .isEqualTo(
              Arrays.stream(Flag.values())
                  .filter(other -> other.key().equals(flag.key()))
                  .anyMatch(other -> other.belongsTo(command)));
    }
  }

  @Test
  void describes_every_option_for_zsh() {
    String script = Run.of("completion", "zsh").out();
    assertThat(script).startsWith("#compdef wirecopy\n").contains("'analyze:Tell what was copied");
    for (Flag flag : Flag.values()) {
      assertThat(script).contains("'" + flag.key() + ":");
    }
    assertThat(script.lines().filter(line -> line.strip().startsWith("'--")))
        .allMatch(line -> line.replace("'\\''", "").chars().filter(c -> c == '\'').count() == 2);
  }

  /** What bash would offer for the last word. */
  private String bash(String words) throws IOException, InterruptedException {
    Path script = folder.resolve("completion.bash");
    Files.writeString(script, Run.of("completion", "bash").out());
    String commands =
        "source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _wirecopy;"
            + " echo \"${COMPREPLY[*]}\"";
    List<String> line = new ArrayList<>(List.of("bash", "-c", commands));
    line.add(script.toString());
    line.addAll(List.of(words.split(" ")));
    Process bash = new ProcessBuilder(line).redirectErrorStream(true).start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(out).isZero();
    return out.strip();
  }
}
