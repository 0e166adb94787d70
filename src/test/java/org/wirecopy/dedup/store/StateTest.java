package org.wirecopy.dedup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wirecopy.dedup.Dedup;
import org.wirecopy.dedup.Shards;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Mode;

class StateTest {
  @TempDir Path folder;

  private String clean(Mode mode, List<String> rows, Path state) throws IOException {
    Path input = Shards.write(folder.resolve("in.jsonl"), rows);
    Path output = folder.resolve("out.jsonl");
    Dedup dedup = Dedup.of(DedupOptions.of(mode)).inputs(List.of(input.toString())).output(output);
    if (state != null) {
      dedup.state(state);
    }
    dedup.run();
    return Files.readString(output);
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"DOCUMENTS", "PASSAGES"})
  void gives_shard_by_shard_what_cleaning_all_at_once_gives(Mode mode) throws IOException {
    List<String> rows = new Shards(11).rows(300);
    String all = clean(mode, rows, null);
    Path state = folder.resolve("seen");
    StringBuilder parts = new StringBuilder();
    for (int from = 0; from < rows.size(); from += 100) {
      parts.append(clean(mode, rows.subList(from, from + 100), state));
    }
    assertThat(parts.toString()).isEqualTo(all).isNotEqualTo(String.join("", rows));
    assertThat(clean(mode, rows, state)).isEmpty();
  }

  private static void cutOff(Dedup dedup) {
    assertThatThrownBy(
            () ->
                dedup
                    .progress(
                        (what, done, total) -> {
                          if (what.equals("writing")) {
                            throw new IllegalStateException("cut off");
                          }
                        })
                    .run())
        .hasMessage("cut off");
  }

  @Test
  void does_not_remember_a_run_that_failed() throws IOException {
    List<String> rows = new Shards(5).rows(60);
    Path state = folder.resolve("seen");
    Path input = Shards.write(folder.resolve("x.jsonl"), rows);
    Dedup dedup =
        Dedup.of(DedupOptions.of(Mode.DOCUMENTS))
            .inputs(List.of(input.toString()))
            .output(folder.resolve("y.jsonl"))
            .state(state);
    cutOff(dedup);
    assertThat(clean(Mode.DOCUMENTS, rows, state)).isEqualTo(clean(Mode.DOCUMENTS, rows, null));
    assertThat(clean(Mode.DOCUMENTS, rows, state)).isEmpty();
  }

  @Test
  void counts_nothing_for_kept_before_it_stands_in_the_output() throws IOException {
    List<String> rows = new Shards(5).rows(30);
    Path state = folder.resolve("seen");
    Path input = Shards.write(folder.resolve("x.jsonl"), rows);
    Path output = folder.resolve("y.jsonl");
    Dedup dedup =
        Dedup.of(DedupOptions.of(Mode.DOCUMENTS))
            .inputs(List.of(input.toString()))
            .output(output)
            .ledger(folder.resolve("ledger.jsonl"))
            .state(state)
            .progress(
                (what, done, total) -> {
                  if (what.equals("writing")) {
                    output.toFile().mkdir();
                  }
                });
    assertThatThrownBy(dedup::run).hasMessage("cannot write " + output + ": it is a folder");
    assertThat(folder.resolve("ledger.jsonl")).doesNotExist();
    assertThat(clean(Mode.DOCUMENTS, rows, state)).isEqualTo(clean(Mode.DOCUMENTS, rows, null));
  }

  @Test
  void goes_on_with_no_run_since_which_another_one_added_something() throws IOException {
    Path state = folder.resolve("seen");
    Path input = Shards.write(folder.resolve("x.jsonl"), new Shards(5).rows(60));
    Dedup dedup =
        Dedup.of(DedupOptions.of(Mode.DOCUMENTS))
            .inputs(List.of(input.toString()))
            .output(folder.resolve("y.jsonl"))
            .state(state);
    cutOff(dedup);
    clean(Mode.DOCUMENTS, new Shards(6).rows(6), state);
    assertThatThrownBy(() -> dedup.progress((what, done, total) -> {}).resume(true).run())
        .hasMessage(
            "another run added to the state in "
                + state
                + " since this one was cut off; delete "
                + folder.resolve(".y.jsonl.wirecopy")
                + " and begin anew");
  }

  @Test
  void refuses_other_options_than_it_was_made_with() throws IOException {
    Path state = folder.resolve("seen");
    List<String> rows = new Shards(5).rows(6);
    clean(Mode.DOCUMENTS, rows, state);
    assertThatThrownBy(() -> clean(Mode.PASSAGES, rows, state))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("was made with other options (mode=documents")
        .hasMessageContaining("instead of mode=passages");
  }

  /** What may happen to a file. */
  private enum Damage {
    EMPTY,
    GONE,
    HALF,
    ZEROS,
    FLIPPED,
    LONGER,
    WORD,
    NUMBERS,
    OTHER;

    void to(Path file, Path other) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      switch (this) {
        case EMPTY -> Files.write(file, new byte[0]);
        case GONE -> Files.delete(file);
        case HALF -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        case ZEROS -> Files.write(file, new byte[bytes.length]);
        case FLIPPED -> {
          bytes[bytes.length / 2] ^= 1;
          Files.write(file, bytes);
        }
        case LONGER -> Files.write(file, Arrays.copyOf(bytes, bytes.length + 1));
        case WORD -> Files.writeString(file, "scribble\n");
        case NUMBERS -> Files.writeString(file, "99999999999999999999 -1\n");
        case OTHER -> Files.write(file, Files.readAllBytes(other));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"DOCUMENTS", "PASSAGES"})
  void cleans_nothing_against_what_is_not_as_it_was_written(Mode mode) throws IOException {
    List<String> rows = new Shards(5).rows(24);
    Path whole = folder.resolve("whole");
    Path other = folder.resolve("other");
    clean(mode, rows.subList(0, 9), whole);
    clean(mode, new Shards(6).rows(9), other);
    clean(mode, new Shards(7).rows(3), other);
    Path state = folder.resolve("seen");
    List<String> names = names(whole);
    assertThat(names).contains("manifest", "kept-000000.jsonl").hasSize(6);
    for (String name : names.stream().filter(name -> !name.equals("lock")).toList()) {
      for (Damage damage : Damage.values()) {
        copy(whole, state);
        byte[] then = Files.readAllBytes(state.resolve(name));
        damage.to(state.resolve(name), other.resolve(name));
        boolean isSame =
            Files.exists(state.resolve(name))
                && Arrays.equals(then, Files.readAllBytes(state.resolve(name)));
        Files.deleteIfExists(folder.resolve("out.jsonl"));
        if (isSame || damage == Damage.OTHER && name.equals("manifest")) {
          continue;
        }
        assertThatThrownBy(() -> clean(mode, rows.subList(9, 24), state))
            .as(name + " " + damage)
            .isInstanceOf(IOException.class)
            .hasMessageStartingWith("the state in " + state + " is damaged: ")
            .hasMessageContaining(name)
            .hasMessageEndingWith(
                "; nothing was written: put a whole copy of the folder back, or name another one");
        assertThat(folder.resolve("out.jsonl")).as(name + " " + damage).doesNotExist();
      }
    }
    copy(whole, state);
    Files.delete(state.resolve("lock"));
    String left = clean(mode, rows.subList(9, 24), state);
    assertThat(left).isEqualTo(clean(mode, rows.subList(9, 24), whole));
  }

  private static List<String> names(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (String name : names(to)) {
      Files.delete(to.resolve(name));
    }
    for (String name : names(from)) {
      Files.copy(from.resolve(name), to.resolve(name));
    }
  }

  @Test
  void the_manifest_of_another_state_fits_no_file() throws IOException {
    Path state = folder.resolve("seen");
    Path other = folder.resolve("other");
    clean(Mode.DOCUMENTS, new Shards(5).rows(9), state);
    clean(Mode.DOCUMENTS, new Shards(6).rows(9), other);
    Files.copy(
        other.resolve("manifest"), state.resolve("manifest"), StandardCopyOption.REPLACE_EXISTING);
    assertThatThrownBy(() -> clean(Mode.DOCUMENTS, new Shards(7).rows(3), state))
        .hasMessageContaining(" is not as it was written");
  }

  @Test
  void begins_no_state_among_other_files() throws IOException {
    Path state = Files.createDirectory(folder.resolve("seen"));
    Files.writeString(state.resolve(".gitkeep"), "");
    clean(Mode.DOCUMENTS, new Shards(5).rows(3), state);
    Path letters = Files.createDirectory(folder.resolve("letters"));
    Files.writeString(letters.resolve("a.txt"), "a letter");
    assertThatThrownBy(() -> clean(Mode.DOCUMENTS, new Shards(5).rows(3), letters))
        .hasMessageContaining("or the folder holds something else");
    assertThat(names(letters)).containsExactly("a.txt");
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"DOCUMENTS", "PASSAGES"})
  void says_from_which_shard_a_copy_came_that_an_earlier_run_kept(Mode mode) throws IOException {
    Shards shards = new Shards(23);
    String weir = shards.text(90);
    String mill = shards.text(90);
    Path state = folder.resolve("seen");
    Path first = Shards.write(folder.resolve("first.jsonl"), List.of(row("w", weir)));
    Path second =
        Shards.write(
            folder.resolve("second.jsonl"), List.of(row("x", shards.text(60)), row("m", mill)));
    Path third =
        Shards.write(folder.resolve("third.jsonl"), List.of(row("v", weir), row("n", mill)));
    withLedger(mode, first, state);
    withLedger(mode, second, state);
    String ledger = withLedger(mode, third, state);
    assertThat(ledger)
        .contains("\"kept\":{\"input\":\"first.jsonl\",\"line\":1,\"document\":\"w\"")
        .contains("\"kept\":{\"input\":\"second.jsonl\",\"line\":2,\"document\":\"m\"");
  }

  private static String row(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }

  private String withLedger(Mode mode, Path input, Path state) throws IOException {
    Path ledger = folder.resolve("ledger-" + input.getFileName());
    Dedup.of(DedupOptions.of(mode))
        .inputs(List.of(input.toString()))
        .output(folder.resolve("cleaned-" + input.getFileName()))
        .ledger(ledger)
        .state(state)
        .run();
    return Files.readString(ledger);
  }
}
