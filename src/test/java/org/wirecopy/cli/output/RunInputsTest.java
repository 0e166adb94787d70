package org.wirecopy.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.cli.Run;

class RunInputsTest {
  private static final String TEXT =
      "The lock keeper of Ostermoor counts the barges by hand, because the meter has been wrong"
          + " since the flood and nobody can say by how many.\n";

  @TempDir Path folder;
  private Path notes;

  @BeforeEach
  void writes_some_notes() throws IOException {
    notes = Files.createDirectories(folder.resolve("notes/deep")).getParent();
    Files.writeString(notes.resolve("a.txt"), "Seen from the bridge. " + TEXT);
    Files.writeString(notes.resolve("deep/b.txt"), TEXT + "Nobody minds.\n");
    Files.writeString(folder.resolve("pairs.tsv"), "a.txt\tdeep/b.txt\n");
    Files.createSymbolicLink(folder.resolve("link.tsv"), folder.resolve("pairs.tsv"));
    Files.createSymbolicLink(folder.resolve("link.txt"), notes.resolve("a.txt"));
    Files.createLink(folder.resolve("hard.txt"), notes.resolve("deep/b.txt"));
  }

  private Run run(String line) {
    return Run.of(line.replace("DIR", folder.toString()).split(" "));
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "analyze DIR/notes -o text=DIR/notes/a.txt",
        "analyze DIR/notes -o html=DIR/notes/deep/b.txt",
        "analyze DIR/notes -o jsonl=DIR/notes/deep/../a.txt",
        "analyze DIR/./notes -o jsonl=DIR/notes/./deep/./b.txt",
        "clean DIR/notes/deep/.. -o jsonl=DIR/link.txt",
        "clean DIR/notes/**/*.txt -o text=DIR/hard.txt",
        "clusters DIR/notes/*/*.txt -o csv=DIR/notes/deep/b.txt",
        "sources DIR/notes -o csv=DIR/notes/a.txt",
        "passages DIR/link.txt DIR/notes/deep -o csv=DIR/notes/a.txt",
        "passages DIR/notes --pairs DIR/pairs.tsv -o text=DIR/pairs.tsv",
        "passages DIR/notes --pairs DIR/pairs.tsv -o csv=DIR/link.tsv",
        "passages DIR/notes --pairs DIR/link.tsv -o csv=DIR/pairs.tsv",
        "compare DIR/notes/a.txt DIR/notes/deep/b.txt -o jsonl=DIR/hard.txt",
        "explain a.txt DIR/notes -o text=DIR/notes/a.txt",
        "dedup DIR/notes/deep -o DIR/hard.txt",
        "dedup DIR/notes/deep -o DIR/out.txt --ledger DIR/hard.txt",
        "dedup DIR/notes/deep -o DIR/out.txt --stats DIR/notes/deep/b.txt",
        "dedup DIR/notes/deep --against DIR/notes/*.txt -o DIR/link.txt",
        "diff DIR/notes/a.txt DIR/notes/deep/b.txt -o text=DIR/notes/a.txt",
      })
  void nothing_that_is_read_is_written_over(String line) throws IOException {
    Map<String, String> before = contents();
    Run run = run(line);
    assertThat(run.err())
        .contains("cannot write ")
        .contains(": it is an input; write to a file that is not read");
    assertThat(run.status()).isEqualTo(2);
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void a_picture_goes_over_no_input_of_a_folder() throws IOException {
    Files.move(notes.resolve("a.txt"), notes.resolve("a.svg"));
    Map<String, String> before = contents();
    Run run = run("analyze DIR/notes --plot DIR/notes/a.svg");
    assertThat(run.err()).contains("it is an input");
    assertThat(run.status()).isEqualTo(2);
    assertThat(contents()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "analyze DIR/notes -o text=DIR/one -o csv=DIR/other",
        "analyze DIR/notes -o html=DIR/one.svg --plot DIR/one.svg",
      })
  void no_result_goes_over_another(String line) throws IOException {
    Files.createSymbolicLink(folder.resolve("other"), folder.resolve("one"));
    Run run = run(line);
    assertThat(run.err()).contains("two results would go to ");
    assertThat(run.status()).isEqualTo(2);
    assertThat(folder.resolve("one")).doesNotExist();
  }

  @Test
  void a_state_that_is_read_is_no_place_for_a_result() throws IOException {
    run("dedup DIR/notes/a.txt -o DIR/a.jsonl --state DIR/seen");
    Map<String, String> before = contents();
    Run run = run("dedup DIR/notes/deep -o DIR/seen/kept-000000.jsonl --state DIR/seen");
    assertThat(run.err()).contains("it is an input");
    assertThat(run.status()).isEqualTo(2);
    assertThat(contents()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "find DIR/shelf DIR/notes/a.txt -o text=DIR/shelf/archive.manifest",
        "find DIR/shelf DIR/notes -o jsonl=DIR/notes/../shelf/segment-000000",
        "analyze --archive DIR/shelf -o csv=DIR/shelf/lock",
        "analyze --archive DIR/shelf --plot DIR/manifest.svg",
        "clusters --archive DIR/shelf -o csv=DIR/shelf/archive.manifest",
        "explain a.txt --archive DIR/shelf -o text=DIR/shelf/archive.manifest",
        "check DIR/notes --against DIR/shelf -o html=DIR/shelf/archive.manifest",
      })
  void an_archive_that_is_asked_is_no_place_for_a_result(String line) throws IOException {
    run("archive add DIR/shelf DIR/notes");
    Files.createSymbolicLink(
        folder.resolve("manifest.svg"), folder.resolve("shelf/archive.manifest"));
    try (Stream<Path> parts = Files.list(folder.resolve("shelf"))) {
      Path segment =
          parts.filter(file -> file.toString().contains("segment")).findFirst().orElseThrow();
      Map<String, String> before = contents();
      Run run = run(line.replace("segment-000000", segment.getFileName().toString()));
      assertThat(run.err()).contains("it is an input");
      assertThat(run.status()).isEqualTo(2);
      assertThat(contents()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".gitignore", ".wirecopyignore"})
  void what_says_what_to_ignore_is_read_too(String name) throws IOException {
    Files.writeString(notes.resolve(name), "*.tmp\n");
    Run run = run("check DIR/notes -o text=DIR/notes/" + name);
    assertThat(run.err()).contains("it is an input");
    assertThat(notes.resolve(name)).hasContent("*.tmp\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "analyze DIR/notes -o jsonl=DIR/notes/new.txt",
        "passages DIR/notes/*.txt -o csv=DIR/notes/deep/c.txt",
        "clean DIR/notes/deep -o text=DIR/notes/a.txt",
        "passages DIR/notes --pairs DIR/pairs.tsv -o text=DIR/notes/deep/found.tsv",
      })
  void what_is_not_read_is_written_beside_what_is(String line) {
    Run run = run(line);
    assertThat(run.err()).doesNotContain("cannot write");
    assertThat(run.status()).isZero();
    Path target = Path.of(line.substring(line.indexOf('=') + 1).replace("DIR", folder.toString()));
    assertThat(target).exists().content().isNotEmpty().doesNotStartWith("Seen");
  }
}
