package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program as the shell does. */
class ProcessTest {
  @TempDir Path folder;

  @Test
  void writes_utf_8_to_a_file_whatever_the_locale() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Zoë läuft 東京 😀\n");
    Path out = folder.resolve("out.txt");
    Process process = start(out, "clean", "a.txt");
    assertThat(process.waitFor()).isZero();
    assertThat(out).content(StandardCharsets.UTF_8).isEqualTo("Zoë läuft 東京 😀\n");
  }

  @Test
  void exits_with_the_status_of_the_run() throws Exception {
    assertThat(start(folder.resolve("out.txt"), "clean", "missing.txt").waitFor()).isEqualTo(3);
    assertThat(start(folder.resolve("out.txt"), "claen", "a.txt").waitFor()).isEqualTo(2);
  }

  @Test
  void says_which_temporary_folder_does_not_take_what_has_no_room() throws Exception {
    String text = "The toll keeper writes the number of each barge on the door of his shed.";
    Files.writeString(folder.resolve("a.txt"), text);
    Files.writeString(folder.resolve("b.txt"), text);
    Path file = Files.writeString(folder.resolve("no-folder"), "");
    for (Path temporary : List.of(folder.resolve("gone"), file)) {
      Path out = folder.resolve("out.txt");
      Process process =
          start(
              out,
              List.of("-Djava.io.tmpdir=" + temporary),
              "passages",
              "--memory",
              "0",
              "a.txt",
              "b.txt");
      assertThat(process.waitFor()).isEqualTo(2);
      assertThat(folder.resolve("err.txt"))
          .content()
          .contains("a temporary file in " + temporary)
          .doesNotContain("internal error");
      assertThat(out).isEmptyFile();
    }
  }

  private Process start(Path out, String... args) throws IOException {
    return start(out, List.of(), args);
  }

  private Process start(Path out, List<String> options, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.redirectOutput(out.toFile()).redirectError(folder.resolve("err.txt").toFile());
    return builder.start();
  }
}
