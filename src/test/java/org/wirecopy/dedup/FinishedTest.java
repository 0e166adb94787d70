package org.wirecopy.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Mode;

/** What becomes of a run that is to go on though it came to its end, or nearly so. */
class FinishedTest {
  private static final List<String> ROWS = new Shards(8).rows(30);

  @TempDir Path folder;
  private Path inputs;
  private Path state;

  @BeforeEach
  void writes_a_folder() throws IOException {
    inputs = Files.createDirectory(folder.resolve("in"));
    Shards.write(inputs.resolve("a.jsonl"), ROWS.subList(0, 15));
    Shards.write(inputs.resolve("b.jsonl"), ROWS.subList(15, 30));
    state = folder.resolve("seen");
  }

  private Dedup dedup(Mode mode, String input, String output) {
    return Dedup.of(DedupOptions.of(mode))
        .inputs(List.of(folder.resolve(input).toString()))
        .output(folder.resolve(output))
        .ledger(folder.resolve("ledger.jsonl"));
  }

  /** Everything in the folder but the lock of the state. */
  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString(),
            Files.getLastModifiedTime(file) + Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  @ParameterizedTest
  @CsvSource({
    "DOCUMENTS, in/a.jsonl, out.jsonl",
    "PASSAGES, in/a.jsonl, out.jsonl",
    "ANNOTATE, in/a.jsonl, out.jsonl",
    "DOCUMENTS, in, out",
    "PASSAGES, in, out",
    "PASSAGES, in, out.jsonl.gz",
    "DOCUMENTS, in/*.jsonl, out.jsonl.zst",
  })
  void leaves_as_it_is_what_was_finished(Mode mode, String input, String output)
      throws IOException {
    assertThat(dedup(mode, input, output).state(state).run().wasFinished()).isFalse();
    Map<String, String> before = contents();
    for (int i = 0; i < 2; i++) {
      Outcome outcome = dedup(mode, input, output).state(state).resume(true).run();
      assertThat(outcome.wasFinished()).isTrue();
      assertThat(outcome.problems()).isEmpty();
      assertThat(contents()).isEqualTo(before);
    }
  }

  @Test
  void knows_every_run_that_it_took_in() throws IOException {
    for (String name : List.of("a", "b")) {
      dedup(Mode.PASSAGES, "in/" + name + ".jsonl", name + ".out").state(state).run();
    }
    Map<String, String> before = contents();
    for (String name : List.of("a", "b")) {
      Dedup again = dedup(Mode.PASSAGES, "in/" + name + ".jsonl", name + ".out").state(state);
      assertThat(again.resume(true).run().wasFinished()).as(name).isTrue();
    }
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void cleans_what_was_not_cleaned_before() throws IOException {
    dedup(Mode.DOCUMENTS, "in/a.jsonl", "out.jsonl").state(state).run();
    Dedup next = dedup(Mode.DOCUMENTS, "in/b.jsonl", "out.jsonl").state(state).resume(true);
    assertThat(next.run().wasFinished()).isFalse();
    String second = Files.readString(folder.resolve("out.jsonl"));
    assertThat(second).isNotEmpty().hasSizeLessThan(String.join("", ROWS.subList(15, 30)).length());
    Shards.write(inputs.resolve("b.jsonl"), new Shards(3).rows(3));
    assertThat(next.run().wasFinished()).isFalse();
    assertThat(Files.readString(folder.resolve("out.jsonl"))).isNotEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource({"out.jsonl, other.jsonl", "other.jsonl, ledger.jsonl", "other.jsonl, more.jsonl"})
  void does_not_empty_what_is_to_go_elsewhere(String output, String ledger) throws IOException {
    dedup(Mode.DOCUMENTS, "in/a.jsonl", "out.jsonl").state(state).run();
    Map<String, String> before = contents();
    Dedup elsewhere =
        dedup(Mode.DOCUMENTS, "in/a.jsonl", output).ledger(folder.resolve(ledger)).state(state);
    assertThatThrownBy(() -> elsewhere.resume(true).run())
        .hasMessageContaining(output + " is not written: an earlier run with the state in ")
        .hasMessageContaining("cleaned the same inputs");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void knows_a_run_whose_files_are_spelt_in_another_way() throws IOException {
    dedup(Mode.DOCUMENTS, "in/a.jsonl", "out.jsonl").state(state).run();
    Map<String, String> before = contents();
    Path link = Files.createSymbolicLink(folder.resolve("link"), inputs);
    Dedup again =
        Dedup.of(DedupOptions.of(Mode.DOCUMENTS))
            .inputs(List.of(folder.resolve("in/../link/./a.jsonl").toString()))
            .output(folder.resolve("in/../out.jsonl"))
            .ledger(folder.resolve("./ledger.jsonl"))
            .state(folder.resolve("in/../seen"))
            .resume(true);
    assertThat(again.run().wasFinished()).isTrue();
    Files.delete(link);
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void says_that_what_was_finished_is_gone() throws IOException {
    Dedup dedup = dedup(Mode.DOCUMENTS, "in/a.jsonl", "out.jsonl").state(state);
    dedup.run();
    Files.delete(folder.resolve("out.jsonl"));
    assertThatThrownBy(() -> dedup.resume(true).run())
        .hasMessageContaining("out.jsonl was finished by an earlier run, and is gone");
    assertThat(folder.resolve("out.jsonl")).doesNotExist();
  }

  @Test
  void cannot_tell_whether_the_same_is_piped_in() throws IOException {
    byte[] rows = String.join("", ROWS).getBytes(StandardCharsets.UTF_8);
    Dedup dedup =
        Dedup.of(DedupOptions.of(Mode.DOCUMENTS))
            .inputs(List.of("-"))
            .output(folder.resolve("out.jsonl"))
            .state(state);
    dedup.standardInput(new ByteArrayInputStream(rows)).run();
    Map<String, String> before = contents();
    dedup.standardInput(new ByteArrayInputStream(rows)).resume(true);
    assertThatThrownBy(dedup::run).hasMessageContaining("leave --resume out");
    assertThat(contents()).isEqualTo(before);
  }

  /** The ledger cannot come to its place, after the output did. */
  private void cutOffBehindTheOutput(Dedup dedup) throws IOException {
    Path ledger = folder.resolve("ledger.jsonl");
    assertThatThrownBy(
            () ->
                dedup
                    .progress(
                        (what, done, total) -> {
                          if (what.equals("writing")) {
                            ledger.toFile().mkdir();
                          }
                        })
                    .run())
        .hasMessage("cannot write " + ledger + ": it is a folder");
    Files.delete(ledger);
    dedup.progress((what, done, total) -> {});
  }

  @ParameterizedTest
  @ValueSource(strings = {"out", "out.jsonl"})
  void goes_on_where_the_output_was_in_its_place_and_nothing_else(String output)
      throws IOException {
    dedup(Mode.PASSAGES, "in", output).state(state).run();
    Map<String, String> expected = withoutTimes(contents());
    MoreFolders.delete(folder.resolve(output));
    MoreFolders.delete(state);
    Files.delete(folder.resolve("ledger.jsonl"));
    Dedup dedup = dedup(Mode.PASSAGES, "in", output).state(state);
    cutOffBehindTheOutput(dedup);
    assertThat(folder.resolve(output)).exists();
    cutOffBehindTheOutput(dedup.resume(true));
    assertThat(dedup.resume(true).run().wasFinished()).isFalse();
    assertThat(withoutTimes(contents())).isEqualTo(expected);
    assertThat(dedup.resume(true).run().wasFinished()).isTrue();
  }

  private static Map<String, String> withoutTimes(Map<String, String> contents) {
    Map<String, String> plain = new TreeMap<>();
    contents.forEach((name, content) -> plain.put(name, content.replaceFirst("^[^Z]*Z", "")));
    return plain;
  }

  @Test
  void clears_up_behind_a_run_that_was_cut_off_when_it_cleared_up() throws IOException {
    Path workspace = folder.resolve(".out.wirecopy");
    Path copy = folder.resolve("copy");
    dedup(Mode.DOCUMENTS, "in", "out")
        .progress(
            (what, done, total) -> {
              if (what.equals("writing")) {
                MoreFolders.copy(workspace, copy);
              }
            })
        .run();
    assertThat(workspace).doesNotExist();
    Map<String, String> before = contents();
    before.keySet().removeIf(name -> name.startsWith("copy"));
    Files.move(copy, workspace);
    Files.writeString(workspace.resolve("done"), "");
    assertThat(dedup(Mode.DOCUMENTS, "in", "out").resume(true).run().wasFinished()).isTrue();
    assertThat(workspace).doesNotExist();
    assertThat(contents()).isEqualTo(before);
  }

  /** Folders as a whole. */
  private static final class MoreFolders {
    static void delete(Path folder) throws IOException {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(file);
        }
      }
    }

    static void copy(Path from, Path to) {
      try (Stream<Path> files = Files.walk(from)) {
        for (Path file : files.toList()) {
          Path there = to.resolve(from.relativize(file).toString());
          if (!Files.exists(there)) {
            Files.copy(file, there);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
