package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  @TempDir private Path folder;

  @Test
  void tells_what_moved_when_a_file_is_renamed_and_a_line_put_above() throws IOException {
    Path news = News.in(folder);
    Path old = analyzed(news, "old.jsonl");
    Files.writeString(news.resolve("site.txt"), "A line above.\n\n" + News.SITE);
    Files.move(news.resolve("wire.txt"), news.resolve("agency.txt"));
    Path young = analyzed(news, "new.jsonl");
    Run run = Run.of("diff", old.toString(), young.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("moved site.txt:3 ↔ wire.txt:1, now agency.txt:1 ↔ site.txt:5 · ")
        .contains("Passages: 1 moved; 0 as before");
  }

  @Test
  void reads_one_result_from_standard_input() throws IOException {
    Path old = analyzed(News.in(folder), "old.jsonl");
    Run run = Run.with(Files.readString(old), "diff", "--format", "jsonl", old.toString(), "-");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("{\"type\":\"run\"").hasLineCount(1);
    assertThat(Run.of("diff", "-", "-").err()).contains("only one of the two results");
  }

  @Test
  void refuses_what_is_no_result_and_says_what_to_do() throws IOException {
    Path news = News.in(folder);
    String wire = news.resolve("wire.txt").toString();
    Run run = Run.of("diff", wire, wire);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("wire.txt:1: not JSON").contains("-o jsonl=FILE");
    assertThat(Run.of("diff", "none.jsonl", wire))
        .isEqualTo(
            new Run(
                2,
                "",
                "wirecopy: none.jsonl not found; write it with wirecopy analyze -o jsonl=FILE INPUT"
                    + System.lineSeparator()));
  }

  private Path analyzed(Path news, String name) {
    Path result = folder.resolve(name);
    Run run = Run.of("analyze", "-o", "jsonl=" + result, news.toString());
    assertThat(run).isEqualTo(new Run(0, "", ""));
    return result;
  }
}
