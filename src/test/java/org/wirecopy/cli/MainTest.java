package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
  @TempDir Path folder;

  private Path news;

  @BeforeEach
  void write() throws IOException {
    news = News.in(folder);
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

  @Test
  void finds_the_copy_and_marks_the_words_that_differ() {
    Run run = Run.of("analyze", news.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("site.txt", "wire.txt", "[-the-] residents must");
    assertThat(types(Run.of("passages", "--format", "jsonl", news.toString()).out()))
        .contains("passage", "pair");
  }

  @Test
  void prints_the_kept_text_alone() {
    assertThat(Run.of("clean", news.resolve("site.txt").toString()))
        .isEqualTo(new Run(0, News.SITE, ""));
  }

  @Test
  void explains_what_was_removed() {
    String page = News.SITE + "\nSubscribe to our newsletter\n";
    assertThat(Run.with(page, "clean", "-").out()).isEqualTo(News.SITE);
    assertThat(Run.with(page, "clean", "--explain", "-").out())
        .startsWith("-:6 newsletter-prompt\n")
        .contains("    Subscribe to our newsletter\n");
  }

  @ParameterizedTest
  @CsvSource({
    "clusters, markdown, 'text, jsonl, csv'",
    "clusters, html, 'text, jsonl, csv'",
    "sources, markdown, 'text, jsonl, csv, graphml, html'",
    "clean, graphml, 'text, jsonl, csv'",
  })
  void refuses_formats_that_lack_what_a_command_shows(
      String command, String format, String others) {
    Run run = Run.of(command, "--format", format, news.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "wirecopy: " + command + " is not written as " + format + ", but as " + others + "\n");
  }

  @Test
  void has_help_for_what_is_no_run() {
    assertThat(Run.of("man", "--help")).isEqualTo(Run.of("help", "man"));
    assertThat(Run.of("completion", "-h")).isEqualTo(Run.of("help", "completion"));
    assertThat(Run.of("help", "man").out()).startsWith("Usage: wirecopy man\n");
    assertThat(Run.of("help", "completion").out())
        .startsWith("Usage: wirecopy completion bash|zsh\n");
    Run more = Run.of("man", "dedup");
    assertThat(more.status()).isEqualTo(2);
    assertThat(more.err()).startsWith("wirecopy: man takes nothing");
    assertThat(Run.of("--help").out()).contains("\n  completion  ", "\n  man         ");
  }

  @Test
  void checks_nothing_against_a_folder_without_text() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = Run.of("check", "--against", empty.toString(), news.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "wirecopy: nothing was checked, since there is no text in what it is to be checked against: ");
  }

  @Test
  void explains_a_document_by_what_is_printed_of_its_place() {
    String fixtures = Path.of("fixtures").toString();
    Run whole = Run.of("explain", "ferry/wire.txt", fixtures);
    assertThat(whole.status()).isZero();
    for (String name :
        List.of("fixtures/ferry/wire.txt", "fixtures/ferry/wire.txt:3", "wire.txt")) {
      assertThat(Run.of("explain", name, fixtures)).isEqualTo(whole);
    }
  }

  @Test
  void explains_a_document_with_the_words_that_show_it() {
    assertThat(Run.of("explain", "wire.txt", news.toString()).out())
        .contains("carriage NTB: Oslo (NTB)", "uncredited-copy", "Documents\n", "none of: ");
  }

  @Test
  void says_what_was_meant_if_nothing_has_the_name() {
    Run run = Run.of("explain", "wire.tx", news.toString(), folder.resolve("none").toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("none: ")
        .contains(
            "nothing in these documents is named wire.tx; did you mean wire.txt?\n"
                + "Try 'wirecopy explain --help', or read docs/reports.md.\n");
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
    assertThat(Run.with(News.WIRE, "compare", "-", site).out()).startsWith("- ");
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
    assertThat(run.err()).contains("nobody.txt: is named in a pair, but there is no such document");
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

  private static List<String> types(String rows) {
    return rows.lines().map(row -> row.replaceAll("^\\{\"type\":\"(\\w+)\".*", "$1")).toList();
  }
}
