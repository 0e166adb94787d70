package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what the README tells a reader to run. */
class ReadmeIT {
  /** The command that runs this test; running it from inside itself would never end. */
  private static final String TESTS = "mvn -B verify";

  /** But for the one that {@link EmbedderIT} runs on a copy, since it builds what is run here. */
  static Stream<String> commands() {
    return Readme.commands().stream()
        .filter(command -> !command.equals(TESTS) && !command.equals(Readme.INSTALL));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_of_the_readme_works(String command) throws Exception {
    Processes.Ended ended = Processes.run(Path.of(""), List.of("bash", "-c", command));
    assertThat(ended.status()).as(ended.out() + ended.err()).isZero();
    // Maven resets the colour of a terminal that is none.
    assertThat(ended.err().replace("\u001b[0m", "")).isEmpty();
    assertThat(ended.out()).isNotBlank();
  }

  @Test
  void shows_on_its_first_screen_what_the_main_job_really_prints() throws Exception {
    String shown = Readme.blocks("console").get(0);
    String command = shown.lines().findFirst().orElseThrow().substring(2);
    Processes.Ended ended = Processes.run(Path.of(""), List.of("bash", "-c", command));
    List<String> printed = ended.out().lines().map(String::stripTrailing).toList();
    assertThat(shown.lines().skip(1).filter(line -> !line.equals("…") && !line.isBlank()))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(printed).contains(line.stripTrailing()));
  }

  @Test
  void names_the_test_command_that_ci_runs() throws Exception {
    assertThat(Readme.commands()).contains(TESTS, Readme.INSTALL);
    assertThat(Files.readString(Path.of(".ci/run"))).contains(TESTS);
  }
}
