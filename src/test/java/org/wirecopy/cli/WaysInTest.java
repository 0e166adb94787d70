package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.check.format.CheckFormat;
import org.wirecopy.cli.options.Command;
import org.wirecopy.cli.options.Flag;

/** The files by which pipelines call the gate say nothing that the command line does not know. */
class WaysInTest {
  private static final Pattern CHECK = Pattern.compile("check((?:\\s+\\\\?\\s*[^\\s|]+){1,40})");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");
  private static final Pattern OUTPUT = Pattern.compile("-o ([a-z]+)=");

  @ParameterizedTest
  @ValueSource(strings = {"action.yml", ".pre-commit-hooks.yaml", "docs/check.md"})
  void name_options_and_formats_that_there_are(String file) throws IOException {
    String text = Files.readString(Path.of(file));

    assertThat(options(text)).isNotEmpty().isSubsetOf(known());
    assertThat(OUTPUT.matcher(text).results().map(found -> found.group(1)))
        .allSatisfy(label -> assertThat(CheckFormat.of(label)).isNotNull());
  }

  /** The options behind the name of the command, up to the end of its line. */
  private static List<String> options(String text) {
    String joined = text.replace("\\\n", " ");
    return joined
        .lines()
        .filter(line -> CHECK.matcher(line).find())
        .map(line -> line.substring(line.indexOf("check")))
        .flatMap(line -> OPTION.matcher(line).results().map(MatchResult::group))
        .toList();
  }

  private static Set<String> known() {
    return Arrays.stream(Flag.values())
        .filter(flag -> flag.belongsTo(Command.CHECK))
        .flatMap(flag -> Arrays.stream(flag.names()))
        .collect(Collectors.toSet());
  }

  @Test
  void start_the_launcher_that_the_build_makes() throws IOException {
    assertThat(Files.readString(Path.of("Dockerfile")))
        .contains("target/wirecopy-*.tar.gz", "/bin/wirecopy");
    assertThat(Files.readString(Path.of("action.yml"))).contains("target", "/bin/wirecopy");
    assertThat(Path.of("src/dist/bin/wirecopy")).isExecutable();
  }
}
