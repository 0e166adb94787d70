package org.wirecopy.cli;

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

class MainTest {
  private static final String WIRE =
      """
      Oslo (NTB) - The ferry between the two islands stopped for the winter on Friday, and the
      residents must now cross the sound in a borrowed fishing boat twice a week.
      """;

  private static final String SITE =
      """
      Islands cut off

      The ferry between the two islands stopped for the winter on Friday, and residents must
      now cross the sound in a borrowed fishing boat twice a week. Nobody answered our calls.
      """;

  @TempDir Path folder;

  private Path news;

  @BeforeEach
  void write() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(news.resolve("site.txt"), SITE);
    Files.writeString(news.resolve("wire.txt"), WIRE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "analyze  | run document document",
        "clean    | run document document",
      })
  void writes_the_rows_of_the_command(String command, String types) {
    Run run = Run.of(command.strip(), "--format", "jsonl", news.toString());
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(types(run.out())).startsWith(types.split(" "));
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
  void prints_the_kept_text_alone() {
    assertThat(Run.of("clean", news.resolve("site.txt").toString()))
        .isEqualTo(new Run(0, SITE, ""));
  }

  @Test
  void explains_what_was_removed() {
    String page = SITE + "\nSubscribe to our newsletter\n";
    assertThat(Run.with(page, "clean", "-").out()).isEqualTo(SITE);
    assertThat(Run.with(page, "clean", "--explain", "-").out())
        .startsWith("-:6 newsletter-prompt\n")
        .contains("    Subscribe to our newsletter\n");
  }

  @Test
  void reads_standard_input() {
    assertThat(Run.with("Just a line.\n", "clean", "-"))
        .isEqualTo(new Run(0, "Just a line.\n", ""));
  }

  @Test
  void compares_two_files_under_the_names_that_were_given() {
    String site = news.resolve("site.txt").toString();
    String wire = news.resolve("wire.txt").toString();
    Run run = Run.of("compare", "--width", "200", wire, site);
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith(wire).contains(" " + site + "\n");
  }

  @Test
  void compares_a_file_with_standard_input_and_with_itself() {
    String site = news.resolve("site.txt").toString();
    assertThat(Run.with(WIRE, "compare", "-", site).out()).startsWith("- ");
    assertThat(Run.of("compare", "--width", "200", site, site).out()).contains(site + "#2");
  }

  @Test
  void refuses_to_compare_more_than_two_documents() {
    Run run = Run.of("compare", news.toString(), news.resolve("site.txt").toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(news + " holds several documents");
  }

  @Test
  void reads_rows_whose_fields_have_other_names() {
    String row = "{\"id\":\"7\",\"body\":\"Only this.\",\"outlet\":\"Post\"}\n";
    Run run =
        Run.with(
            row,
            "clean",
            "--format",
            "jsonl",
            "--field",
            "text=body",
            "--field",
            "source=outlet",
            "-");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("\"document\":\"7\",\"source\":\"Post\"", "\"text\":\"Only this.\"");
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

  @Test
  void goes_on_without_what_cannot_be_read_and_exits_with_3() {
    Run run = Run.of("clean", "--format", "jsonl", news.toString(), "no-such-folder");
    assertThat(run.status()).isEqualTo(3);
    assertThat(types(run.out())).containsExactly("run", "document", "document", "problem");
    assertThat(run.err()).startsWith("wirecopy: no-such-folder: ").hasLineCount(1);
  }

  @Test
  void exits_with_0_when_told_to_keep_going_and_is_silent_when_told_to_be() {
    Run run = Run.of("clean", "--keep-going", "-q", news.toString(), "no-such-folder");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void tells_of_a_pair_whose_document_is_missing() throws IOException {
    Path pairs = Files.writeString(folder.resolve("pairs.tsv"), "wire.txt\tnobody.txt\n");
    Run run = Run.of("passages", "--pairs", pairs.toString(), news.toString());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("no document is called nobody.txt");
  }

  @Test
  void refuses_a_line_of_pairs_that_is_none() throws IOException {
    Path pairs = Files.writeString(folder.resolve("pairs.tsv"), "a\tb\n\na b\n");
    Run run = Run.of("passages", "--pairs", pairs.toString(), news.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("pairs.tsv:3: ", "two ids with a tab between");
  }

  @Test
  void refuses_pairs_that_are_not_in_utf_8() throws IOException {
    Path pairs = Files.write(folder.resolve("pairs.tsv"), new byte[] {'a', '\t', (byte) 0xE9});
    Run run = Run.of("passages", "--pairs", pairs.toString(), news.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("pairs.tsv: not in UTF-8");
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

  private static List<String> types(String rows) {
    return rows.lines().map(row -> row.replaceAll("^\\{\"type\":\"(\\w+)\".*", "$1")).toList();
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
