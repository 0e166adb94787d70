package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read and holds nothing, or is called otherwise, is told and changes no exit status. */
class NotesTest {
  private static final String TEXT = "The ferry lies on the slip, and nobody paints her this year.";

  @TempDir Path folder;

  private String file(String name, String content) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, content).toString();
  }

  private String rows(String second) throws IOException {
    return file("rows.jsonl", row("a", TEXT) + second + row("c", TEXT));
  }

  private static String row(String id, String text) {
    return "{\"id\":\"%s\",\"text\":\"%s\"}\n".formatted(id, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyze", "passages", "clusters", "clean", "sources"})
  void tell_a_row_without_text(String command) throws IOException {
    for (String second : new String[] {row("b", ""), row("b", "  "), "{\"text\":null}\n"}) {
      Run run = Run.of(command, "--format", "jsonl", rows(second));
      assertThat(run.status()).isZero();
      assertThat(run.err()).isEqualTo("wirecopy: rows.jsonl, line 2: holds no text\n");
      assertThat(run.out())
          .contains(
              "{\"type\":\"problem\",\"document\":\"rows.jsonl\",\"where\":\"line 2\","
                  + "\"problem\":\"holds no text\",\"severity\":\"note\"}");
    }
  }

  @Test
  void tell_a_cell_without_text() throws IOException {
    String table = file("rows.csv", "id,text\na,\"%s\"\nb,\nc,\"  \"\n".formatted(TEXT));
    Run run = Run.of("analyze", table);
    assertThat(run.status()).isZero();
    assertThat(run.err()).hasLineCount(2).contains("rows.csv, line 3: holds no text");
    assertThat(run.out()).contains("2 notes with the input");
  }

  @Test
  void tell_an_id_that_was_there_before() throws IOException {
    Run run = Run.of("clusters", "--format", "jsonl", rows(row("a", "Another text, of a mill.")));
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("\"severity\":\"note\"").contains("this one is called a#2");
  }

  @Test
  void do_not_hide_what_cannot_be_read() throws IOException {
    Run run = Run.of("clusters", "--format", "jsonl", rows(row("b", "") + "{\"id\":\n"));
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out())
        .contains("\"where\":\"line 3, column 7\",\"problem\":\"is not valid JSON\"}");
  }

  @ParameterizedTest
  @CsvSource({"documents", "passages"})
  void leave_a_row_without_text_where_it_is_when_a_corpus_is_cleaned(String mode)
      throws IOException {
    Path out = folder.resolve("out.jsonl");
    Run run =
        Run.of(
            "dedup", "--min-words", "6", "--mode", mode, rows(row("b", "")), "-o", out.toString());
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("line 2: holds no text");
    assertThat(out).content().isEqualTo(row("a", TEXT) + row("b", ""));
  }

  @Test
  void are_no_reading_where_there_is_nothing_else() throws IOException {
    Run run = Run.of("clusters", file("rows.jsonl", row("b", "")));
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("holds no text to examine");
  }

  @Test
  void tell_a_template_in_a_folder_that_is_checked() throws IOException {
    file("site/logo.html", "<div><img src=\"a.png\"></div>");
    file("site/icon.html", "<svg><path d=\"M0 0\"/></svg>");
    file("site/page.md", "# Ferries\n\n" + TEXT + "\n");
    file("site/rows.jsonl", row("b", ""));
    String site = folder.resolve("site").toString();
    Run run = Run.of("check", site);
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .hasLineCount(4)
        .contains("logo.html: holds no text")
        .contains("site: was compared with nothing");
    Run github = Run.of("check", "--format", "github", site);
    assertThat(github.out())
        .contains("::notice title=Wirecopy%3A note::")
        .doesNotContain("warning");
    Run sarif = Run.of("check", "--format", "sarif", site);
    assertThat(sarif.out()).contains("\"level\":\"note\"").doesNotContain("\"warning\"");
    Run markdown = Run.of("check", "--format", "markdown", site);
    assertThat(markdown.out()).contains("### Notes").doesNotContain("Not read");
  }

  @Test
  void and_faults_are_told_in_one_order_whatever_the_order_of_the_inputs() throws IOException {
    String good = file("good.txt", TEXT);
    String packed = file("broken.txt.gz", "\u001f\u008b no gzip");
    String rows = rows(row("b", "") + "{\"id\":\n");
    String gone = folder.resolve("gone.txt").toString();
    Run there = Run.of("analyze", "--format", "jsonl", good, packed, rows, gone);
    Run back = Run.of("analyze", "--format", "jsonl", gone, rows, packed, good);
    assertThat(there.out()).isEqualTo(back.out()).contains("problem");
    assertThat(there.status()).isEqualTo(3);
  }
}
