package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what the pages show on files of a reader's own, in a folder that holds such files. */
class OwnFilesIT {
  private static final String WIRECOPY = "wirecopy ";

  @TempDir Path folder;

  static Stream<String> pages() {
    return Readme.pages().stream()
        .filter(
            page ->
                Readme.commands(page).stream()
                    .anyMatch(shown -> shown.command().startsWith(WIRECOPY)));
  }

  @BeforeEach
  void makes_the_files_that_the_pages_speak_of() throws IOException {
    write("docs/a.md", CheckIT.page("One", CheckIT.REGISTER));
    write("docs/b.md", CheckIT.page("Two", CheckIT.REGISTER));
    write("docs/c.md", CheckIT.page("Three", CheckIT.NETS));
    write("more/d.md", CheckIT.page("Four", CheckIT.NETS));
    Files.createDirectories(folder.resolve("articles"));
    try (Stream<Path> texts = Files.list(Path.of("fixtures/ferry"))) {
      for (Path text : texts.toList()) {
        Files.copy(text, folder.resolve("articles").resolve(text.getFileName()));
      }
    }
    write(
        "draft.txt",
        "Bridge and ferry traffic will stay closed.\n\nThe operator, Nordlinje, said that the ship"
            + " had passed an inspection in August. Our own reporter saw a second ferry leave the"
            + " pier an hour later.\n");
    write("test-set.jsonl", CheckIT.row("q1", CheckIT.REGISTER));
    String training =
        CheckIT.row("t1", CheckIT.NETS) + CheckIT.row("t2", "So it is told: " + CheckIT.REGISTER);
    write("train.jsonl", training);
    write("corpus.jsonl", training + CheckIT.row("t3", CheckIT.NETS));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("corpus.jsonl.gz")))) {
      Files.copy(folder.resolve("corpus.jsonl"), out);
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_command_works_and_prints_what_is_shown(String page) throws Exception {
    for (Readme.Shown shown : Readme.commands(page)) {
      if (shown.command().startsWith(WIRECOPY)) {
        Processes.Ended ended = run(shown.command().substring(WIRECOPY.length()));
        int status = isFinding(shown.command()) ? 1 : 0;
        assertThat(ended.status()).as(shown + ended.out() + ended.err()).isEqualTo(status);
        assertThat(ended.out().lines().map(String::stripTrailing).toList())
            .as(shown.command())
            .containsAll(shown.output());
      }
    }
  }

  /** What check shows is a finding, unless it learns or the line goes on. */
  private static boolean isFinding(String command) {
    return command.startsWith(WIRECOPY + "check")
        && !command.contains("--update-baseline")
        && !command.contains("echo");
  }

  private Processes.Ended run(String arguments) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path jar = Path.of("target", "wirecopy-cli.jar").toAbsolutePath();
    return Processes.run(
        folder, List.of("bash", "-c", "'" + java + "' -jar '" + jar + "' " + arguments));
  }

  @Test
  void nothing_is_shown_that_no_test_runs() {
    assertThat(
            Readme.pages().stream()
                .flatMap(page -> Readme.commands(page).stream())
                .map(Readme.Shown::command)
                .filter(command -> !command.matches("(mvn|java|wirecopy) .*")))
        .as("spark-submit comes with Spark; DedupMainTest runs the class")
        .allMatch(
            command -> command.startsWith("spark-submit --class org.wirecopy.spark.DedupMain"));
  }
}
