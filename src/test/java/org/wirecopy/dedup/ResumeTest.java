package org.wirecopy.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Mode;

class ResumeTest {
  @TempDir Path folder;
  private Path input;
  private Path output;
  private Path ledger;
  private Path workspace;

  @BeforeEach
  void writes_a_corpus() throws IOException {
    input = Shards.write(folder.resolve("in.jsonl"), new Shards(3).rows(600));
    output = folder.resolve("out.jsonl");
    ledger = folder.resolve("ledger.jsonl");
    workspace = folder.resolve(".out.jsonl.wirecopy");
  }

  private Dedup dedup(Mode mode) {
    return Dedup.of(DedupOptions.of(mode))
        .inputs(List.of(input.toString()))
        .output(output)
        .ledger(ledger);
  }

  /** A run that is cut off when it begins a step. */
  private void cutOff(Dedup dedup, String step) {
    assertThatThrownBy(
            () ->
                dedup
                    .progress(
                        (what, done, total) -> {
                          if (what.equals(step)) {
                            throw new IllegalStateException("cut off");
                          }
                        })
                    .run())
        .hasMessage("cut off");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reading (MB)", "matching", "comparing", "writing"})
  void goes_on_where_it_was_cut_off(String step) throws IOException {
    dedup(Mode.PASSAGES).run();
    String expected = Files.readString(output);
    String removals = Files.readString(ledger);
    Files.delete(output);
    Files.delete(ledger);
    cutOff(dedup(Mode.PASSAGES), step);
    assertThat(output).doesNotExist();
    assertThat(ledger).doesNotExist();
    dedup(Mode.PASSAGES).resume(true).run();
    assertThat(Files.readString(output)).isEqualTo(expected);
    assertThat(Files.readString(ledger)).isEqualTo(removals);
    assertThat(workspace).doesNotExist();
    assertThat(left()).containsExactly("in.jsonl", "ledger.jsonl", "out.jsonl");
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void takes_over_only_what_was_written_to_its_end() throws IOException {
    dedup(Mode.DOCUMENTS).run();
    String expected = Files.readString(output);
    cutOff(dedup(Mode.DOCUMENTS), "writing");
    for (String part : List.of("block-000000.rows", "block-000000.prints", "found-000000")) {
      Path file = workspace.resolve(part);
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length - 5));
      cutOff(dedup(Mode.DOCUMENTS).resume(true), "writing");
      assertThat(Files.readAllBytes(file)).as(part).isEqualTo(bytes);
    }
    dedup(Mode.DOCUMENTS).resume(true).run();
    assertThat(Files.readString(output)).isEqualTo(expected);
  }

  @Test
  void does_not_read_again_what_was_read() throws IOException {
    cutOff(dedup(Mode.DOCUMENTS), "writing");
    dedup(Mode.DOCUMENTS)
        .resume(true)
        .progress((what, done, total) -> assertThat(what).isNotEqualTo("reading (MB)"))
        .run();
    assertThat(output).exists();
  }

  @Test
  void wants_to_be_told_to_go_on() {
    cutOff(dedup(Mode.DOCUMENTS), "writing");
    assertThatThrownBy(() -> dedup(Mode.DOCUMENTS).run())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("an earlier run was cut off; --resume goes on with it, or delete");
  }

  @Test
  void does_not_go_on_with_another_job() throws IOException {
    cutOff(dedup(Mode.DOCUMENTS), "writing");
    assertThatThrownBy(() -> dedup(Mode.PASSAGES).resume(true).run())
        .hasMessageContaining("it had \"mode documents\", this one has \"mode passages\"");
    Files.writeString(input, "{\"text\":\"one more\"}\n", StandardOpenOption.APPEND);
    assertThatThrownBy(() -> dedup(Mode.DOCUMENTS).resume(true).run())
        .hasMessageContaining("the run that was cut off was another one: it had \"input ");
  }

  @Test
  void does_not_work_where_another_run_does() throws IOException {
    Files.createDirectories(workspace);
    try (FileChannel other =
            FileChannel.open(
                workspace.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = other.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThatThrownBy(() -> dedup(Mode.DOCUMENTS).run())
          .hasMessageContaining("another run is at work in");
    }
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void gives_the_same_bytes_with_one_thread_and_with_many(Mode mode) throws IOException {
    dedup(mode).threads(1).run();
    byte[] one = Files.readAllBytes(output);
    byte[] removals = Files.readAllBytes(ledger);
    dedup(mode).threads(5).run();
    assertThat(Files.readAllBytes(output)).isEqualTo(one);
    assertThat(Files.readAllBytes(ledger)).isEqualTo(removals);
  }

  @Test
  void remembers_what_was_piped_in() throws IOException {
    byte[] rows = Files.readAllBytes(input);
    dedup(Mode.DOCUMENTS).run();
    byte[] expected = Files.readAllBytes(output);
    cutOff(piped(rows), "writing");
    piped(new byte[0]).resume(true).run();
    assertThat(Files.readAllBytes(output)).isEqualTo(expected);
    Dedup nothing = piped("  ".getBytes(StandardCharsets.UTF_8));
    assertThat(nothing.run().problems()).isNotEmpty();
  }

  private Dedup piped(byte[] rows) {
    return Dedup.of(DedupOptions.of(Mode.DOCUMENTS))
        .inputs(List.of("-"))
        .standardInput(new ByteArrayInputStream(rows))
        .output(output);
  }

  @Test
  void leaves_everything_as_it_was_where_it_cannot_write() throws IOException {
    Files.writeString(output, "older");
    Path nowhere = folder.resolve("no").resolve("ledger.jsonl");
    assertThatThrownBy(() -> dedup(Mode.DOCUMENTS).ledger(nowhere).run())
        .isInstanceOf(IOException.class);
    assertThat(Files.readString(output)).isEqualTo("older");
  }

  @Test
  void writes_nothing_of_an_input_that_is_cut_off() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(Files.readAllBytes(input));
    }
    byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
    input = Files.write(folder.resolve("in.jsonl.gz"), half);
    assertThatThrownBy(() -> dedup(Mode.DOCUMENTS).run())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("in.jsonl.gz is cut off")
        .hasMessageContaining("nothing was written");
    assertThat(input).hasBinaryContent(half);
    assertThat(left()).containsExactly("in.jsonl", "in.jsonl.gz");
  }

  @Test
  void notices_an_input_that_is_changed_meanwhile() throws IOException {
    String rows = Files.readString(input);
    assertThatThrownBy(
            () ->
                dedup(Mode.DOCUMENTS)
                    .progress(
                        (what, done, total) -> {
                          if (what.equals("matching")) {
                            truncate();
                          }
                        })
                    .run())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("in.jsonl was changed while it was read; run the command anew");
    assertThat(output).doesNotExist();
    assertThat(rows).isNotEmpty();
  }

  private void truncate() {
    try {
      Files.writeString(input, "{}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
