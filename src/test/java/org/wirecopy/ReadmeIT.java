package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs what the README and the pages beside it tell a reader to run: here what works on the
 * project's own files, and in {@link OwnFilesIT} what works on a reader's.
 */
class ReadmeIT {
  /** The command that runs this test; running it from inside itself would never end. */
  private static final String TESTS = "mvn -B verify";

  private static final int MOST_FETCHED = 120_000_000;

  /** Files come from where Maven has them here, and what is missing from where it usually does. */
  private static final String SETTINGS =
      """
      <settings>
        <profiles>
          <profile>
            <id>here</id>
            <repositories>
              <repository>
                <id>here</id>
                <url>%1$s</url>
                <releases><checksumPolicy>ignore</checksumPolicy></releases>
              </repository>
            </repositories>
            <pluginRepositories>
              <pluginRepository>
                <id>here</id>
                <url>%1$s</url>
                <releases><checksumPolicy>ignore</checksumPolicy></releases>
              </pluginRepository>
            </pluginRepositories>
          </profile>
        </profiles>
        <activeProfiles><activeProfile>here</activeProfile></activeProfiles>
      </settings>
      """;

  /**
   * But for the first, which has a test of its own, and the one that {@link EmbedderIT} runs on a
   * copy, since it builds what is run here.
   */
  static Stream<String> commands() {
    return Readme.pages().stream()
        .flatMap(page -> Readme.commands(page).stream())
        .map(Readme.Shown::command)
        .filter(command -> command.startsWith("java ") || command.startsWith("mvn "))
        .filter(command -> !List.of(TESTS, Readme.INSTALL, first().command()).contains(command))
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

  private static Readme.Shown first() {
    return Readme.commands("README.md").get(0);
  }

  @Test
  void shows_on_its_first_screen_what_the_main_job_prints_for_who_has_fetched_nothing(
      @TempDir Path folder) throws Exception {
    Path repository = folder.resolve("repository");
    Path settings = folder.resolve("settings.xml");
    Files.writeString(
        settings,
        SETTINGS.formatted(Path.of(System.getProperty("maven.repo.local")).toUri().toString()));
    String command =
        first()
            .command()
            .replaceFirst("^mvn", "mvn -gs " + settings + " -Dmaven.repo.local=" + repository);

    Processes.Ended ended = Processes.run(Path.of(""), List.of("bash", "-c", command));

    List<String> printed = ended.out().lines().map(String::stripTrailing).toList();
    assertThat(first().output()).isNotEmpty().isSubsetOf(printed);
    try (Stream<Path> fetched = Files.walk(repository)) {
      assertThat(fetched.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum())
          .isLessThan(MOST_FETCHED);
    }
  }

  @Test
  void names_the_test_command_that_ci_runs() throws Exception {
    assertThat(Readme.commands("README.md").stream().map(Readme.Shown::command))
        .contains(TESTS, Readme.INSTALL);
    assertThat(Files.readString(Path.of(".ci/run"))).contains(TESTS);
  }
}
