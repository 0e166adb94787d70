package org.wirecopy.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.cli.Main;
import org.wirecopy.cli.News;
import org.wirecopy.cli.Run;

class OutputTest {
  @TempDir Path folder;

  private Path news;

  @BeforeEach
  void write() throws IOException {
    news = News.in(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyze", "passages", "clusters", "clean", "sources"})
  void writes_every_format_of_every_command(String command) {
    for (String format : List.of("text", "jsonl", "csv")) {
      Run run = Run.of(command, "--format", format, news.toString());
      assertThat(run.status()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).isNotEmpty().endsWith("\n");
    }
  }

  @Test
  void writes_several_results_at_once_and_nothing_to_standard_output() throws IOException {
    Path rows = folder.resolve("r.jsonl");
    Path table = folder.resolve("r.csv");
    Run run = Run.of("analyze", "-o", "jsonl=" + rows, "-o", "csv=" + table, news.toString());
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(rows).content().startsWith("{\"type\":\"run\"");
    assertThat(table).content().startsWith("passage,");
  }

  @Test
  void writes_to_standard_output_beside_a_file() {
    Path table = folder.resolve("r.csv");
    Run run = Run.of("analyze", "-o", "csv=" + table, "-o", "jsonl=-", news.toString());
    assertThat(run.out()).startsWith("{\"type\":\"run\"");
    assertThat(table).exists();
  }

  @Test
  void replaces_a_result_and_leaves_no_half_file() throws IOException {
    Path rows = Files.writeString(folder.resolve("r.jsonl"), "old");
    Run.of("analyze", "-o", "jsonl=" + rows, news.toString());
    assertThat(rows).content().startsWith("{\"type\":\"run\"");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("news", "r.jsonl");
    }
  }

  @Test
  void writes_through_a_link() throws IOException {
    Path rows = Files.writeString(folder.resolve("r.jsonl"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("latest"), rows);
    Run.of("analyze", "-o", "jsonl=" + link, news.toString());
    assertThat(link).isSymbolicLink();
    assertThat(rows).content().startsWith("{\"type\":\"run\"");
  }

  @ParameterizedTest
  @CsvSource({"always, true", "never, false", "auto, false"})
  void colours_a_file_only_when_told_to(String when, boolean color) {
    Run run = Run.of("analyze", "--color", when, news.toString());
    assertThat(run.out().contains("\u001B[1m")).isEqualTo(color);
  }

  @Test
  void ends_quietly_when_nobody_reads_on() {
    assertThat(runInto(new Refusing("Broken pipe"))).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void says_so_when_the_disk_is_full() {
    Run run = runInto(new Refusing("No space left on device"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("standard output", "No space left on device");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void names_the_file_that_cannot_be_written() {
    Run run = Run.of("analyze", "-o", "jsonl=/dev/full", news.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("wirecopy: cannot write /dev/full: ");
  }

  @Test
  void gives_the_same_bytes_for_any_number_of_threads() {
    String one = Run.of("analyze", "--format", "jsonl", "--threads", "1", news.toString()).out();
    for (String threads : List.of("2", "8")) {
      assertThat(
              Run.of("analyze", "--format", "jsonl", "--threads", threads, news.toString()).out())
          .isEqualTo(one);
    }
  }

  private Run runInto(OutputStream out) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new String[] {"analyze", news.toString()},
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(status, "", err.toString(StandardCharsets.UTF_8));
  }

  /** A stream that takes nothing. */
  private static final class Refusing extends OutputStream {
    private final String message;

    Refusing(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(message);
    }
  }
}
