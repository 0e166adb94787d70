package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs what the README and the pages beside it tell a reader to run: here what works on the
 * project's own files, and in {@link OwnFilesIT} what works on a reader's.
 */
class ReadmeIT {
  /** The command that runs this test; running it from inside itself would never end. */
  private static final String TESTS = "mvn -B verify";

  /** But for the one that {@link EmbedderIT} runs on a copy, since it builds what is run here. */
  static Stream<String> commands() {
    return Readme.pages().stream()
        .flatMap(page -> Readme.commands(page).stream())
        .map(Readme.Shown::command)
        .filter(command -> command.startsWith("java ") || command.startsWith("mvn "))
        .filter(command -> !command.equals(TESTS) && !command.equals(Readme.INSTALL))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_works(String command) throws Exception {
    Processes.Ended ended = Processes.run(Path.of(""), List.of("bash", "-c", command));
    assertThat(ended.status()).as(ended.out() + ended.err()).isZero();
    // Maven resets the colour of a terminal that is none.
    assertThat(ended.err().replace("\u001b[0m", "")).isEmpty();
    assertThat(ended.out()).isNotBlank();
  }

  @Test
  void shows_on_its_first_screen_what_the_main_job_really_prints() throws Exception {
    Readme.Shown shown = Readme.commands("README.md").get(0);
    Processes.Ended ended = Processes.run(Path.of(""), List.of("bash", "-c", shown.command()));
    List<String> printed = ended.out().lines().map(String::stripTrailing).toList();
    assertThat(shown.output()).isNotEmpty().isSubsetOf(printed);
  }

  @Test
  void names_the_test_command_that_ci_runs() throws Exception {
    assertThat(Readme.commands("README.md").stream().map(Readme.Shown::command))
        .contains(TESTS, Readme.INSTALL);
    assertThat(Files.readString(Path.of(".ci/run"))).contains(TESTS);
  }
}
