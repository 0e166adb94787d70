package org.wirecopy.document.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.Document;

class CorpusTest {
  @TempDir Path folder;

  @BeforeEach
  void writes_a_small_tree() {
    Reading.write(folder.resolve("lake.txt"), "The lake froze.");
    Reading.write(folder.resolve("north/pass.txt"), "The pass is shut.");
    Reading.write(folder.resolve("north/high/hut.md"), "The hut is open.");
    Reading.write(folder.resolve(".hidden.txt"), "Not for readers.");
    Reading.write(folder.resolve(".git/config.txt"), "Not for readers either.");
  }

  @Test
  void reads_a_folder_by_path_and_passes_over_what_is_hidden() {
    Reading reading = Reading.of(folder);

    assertThat(reading.ids()).containsExactly("lake.txt", "north/high/hut.md", "north/pass.txt");
    assertThat(reading.texts()).contains("The lake froze.");
    assertThat(reading.problems()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "*.txt, lake.txt",
    "**/*.txt, lake.txt north/pass.txt",
    "north/*.txt, pass.txt",
    "north/**, high/hut.md pass.txt",
    "nor*/*.txt, north/pass.txt",
    "lak?.txt, lake.txt",
    "'*.{txt,md}', lake.txt",
    "**/*.md, north/high/hut.md"
  })
  void a_glob_finds_what_a_shell_would(String glob, String ids) {
    Reading reading = Reading.of(Corpus.builder().inputs(List.of(folder + "/" + glob)));

    assertThat(reading.ids()).containsExactly(ids.split(" "));
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void a_hidden_file_that_is_named_is_read() {
    assertThat(Reading.of(folder.resolve(".hidden.txt")).ids()).containsExactly(".hidden.txt");
  }

  @Test
  void keeps_the_order_of_the_inputs_and_reads_no_file_twice() {
    Path pass = folder.resolve("north/pass.txt");
    Reading reading = Reading.of(pass, folder.resolve("lake.txt"), pass);

    assertThat(reading.ids()).containsExactly("pass.txt", "lake.txt");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void files_of_one_name_in_two_folders_are_told_apart_by_their_paths() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("pass.txt"), "Another pass, and higher.");
    Reading reading = Reading.of(folder.resolve("north/pass.txt"), other);

    assertThat(reading.ids()).containsExactly("pass.txt", other.resolve("pass.txt").toString());
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void an_input_that_is_not_there_is_a_problem_and_the_next_is_read() throws IOException {
    Path missing = folder.resolve("south");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Reading reading = Reading.of(missing, empty, folder.resolve("lake.txt"));

    assertThat(reading.ids()).containsExactly("lake.txt");
    assertThat(reading.complaints())
        .containsExactly(missing + ": does not exist", empty + ": holds no file to read");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"*.pdf, matches no file", "south/*.txt, matches no file: there is no folder"})
  void a_glob_that_matches_nothing_is_a_problem(String glob, String message) {
    Reading reading = Reading.of(Corpus.builder().inputs(List.of(folder + "/" + glob)));

    assertThat(reading.documents()).isEmpty();
    assertThat(reading.complaints()).singleElement().asString().contains(message);
  }

  @Test
  void a_broken_glob_is_a_problem_and_no_crash() {
    Reading reading = Reading.of(Corpus.builder().inputs(List.of(folder + "/[a", "x\0y")));

    assertThat(reading.documents()).isEmpty();
    assertThat(reading.problems()).hasSize(2);
  }

  @Test
  void a_link_to_a_folder_above_ends() throws IOException {
    Files.createSymbolicLink(folder.resolve("north/up"), folder);

    assertThat(Reading.of(folder).ids()).hasSize(3);
  }

  @Test
  void standard_input_is_told_by_its_content_and_left_open() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new ByteArrayInputStream("<html><p>The lake froze.".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    Reading reading = Reading.of(Corpus.builder().inputs(List.of("-")).standardInput(in));

    assertThat(reading.ids()).containsExactly("-");
    assertThat(reading.texts()).containsExactly("The lake froze.");
    assertThat(closed).isFalse();
  }

  @Test
  void the_documents_can_be_had_once() {
    try (Corpus corpus = Corpus.open(folder.toString())) {
      assertThat(corpus.documents()).hasSize(3);
      assertThatThrownBy(corpus::documents)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the documents of a corpus can be read once");
    }
  }

  @Test
  void reads_bytes_that_stand_in_no_file_and_tells_where_each_row_is_from() {
    List<String> told = new ArrayList<>();
    String rows = "{\"id\":\"one\",\"text\":\"First.\"}\n\n{\"id\":\"two\",\"text\":\"Second.\"}\n";
    Corpus corpus =
        Corpus.builder()
            .source("set.jsonl", ByteSource.wrap(rows.getBytes(StandardCharsets.UTF_8)))
            .source("page.txt", ByteSource.wrap("Third.".getBytes(StandardCharsets.UTF_8)))
            .listener((document, input, line) -> told.add(document.id() + " " + input + " " + line))
            .open();

    assertThat(corpus.documents().map(Document::text))
        .containsExactly("First.", "Second.", "Third.");
    assertThat(told).containsExactly("one set.jsonl 1", "two set.jsonl 3", "page.txt page.txt 0");
  }
}
