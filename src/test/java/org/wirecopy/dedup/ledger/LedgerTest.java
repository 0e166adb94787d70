package org.wirecopy.dedup.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.dedup.Dedup;
import org.wirecopy.dedup.Outcome;
import org.wirecopy.dedup.Restore;
import org.wirecopy.dedup.Shards;
import org.wirecopy.dedup.Split;
import org.wirecopy.dedup.SplitOutcome;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.document.Problem;
import org.wirecopy.document.compression.Compression;

class LedgerTest {
  private static final String SHARED =
      "At low water the old ferry steps of Winterhaven come up green and slow, and the children"
          + " count them aloud from the wall, one after the other, until the tide takes the lowest"
          + " away again. ";

  @TempDir Path folder;
  private Path inputs;
  private Path output;
  private Path ledger;

  @BeforeEach
  void writes_a_folder() throws IOException {
    inputs = Files.createDirectory(folder.resolve("in"));
    output = folder.resolve("out");
    ledger = folder.resolve("ledger.jsonl");
    text("a.txt", "First of all the almanac. " + SHARED + "So it has been for years.\n");
    text("b.txt", "A letter from the pilot. " + SHARED + "He will not be back.\n");
    text("c.txt", "The third to tell of it. " + SHARED + "Nobody has asked why.\n");
    Files.write(inputs.resolve("d.bin"), new byte[] {0, 1, 2, 3, 0, (byte) 0xFF});
  }

  private void text(String name, String text) throws IOException {
    Files.writeString(inputs.resolve(name), text);
  }

  private Outcome clean(Mode mode, Path target) throws IOException {
    return Dedup.of(DedupOptions.of(mode))
        .inputs(List.of(inputs.toString()))
        .output(target)
        .ledger(ledger)
        .run();
  }

  private List<Problem> restored(Path target) throws IOException {
    return Restore.from(output, ledger).to(target);
  }

  private static Map<String, String> contents(Path of) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(of)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        contents.put(of.relativize(file).toString(), bytes);
      }
    }
    return contents;
  }

  private void refuses(List<String> rows, String why) throws IOException {
    Files.write(ledger, rows);
    Path target = folder.resolve("back");
    assertThatThrownBy(() -> restored(target)).as(why).isInstanceOf(IOException.class);
    assertThat(target).as(why).doesNotExist();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .as(why)
          .containsExactlyInAnyOrder("in", "out", "ledger.jsonl");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"DOCUMENTS", "PASSAGES"})
  void undoes_nothing_if_a_row_is_not_as_it_was(Mode mode) throws IOException {
    clean(mode, output);
    List<String> rows = Files.readAllLines(ledger);
    restored(folder.resolve("whole"));
    assertThat(contents(folder.resolve("whole"))).isEqualTo(contents(inputs));
    Files.walk(folder.resolve("whole"))
        .sorted(Collections.reverseOrder())
        .forEach(path -> path.toFile().delete());
    for (int i = 0; i < rows.size(); i++) {
      refuses(rows.subList(0, i), mode + " cut before row " + i);
      List<String> without = new ArrayList<>(rows);
      without.remove(i);
      refuses(without, mode + " without row " + i);
      List<String> twice = new ArrayList<>(rows);
      twice.add(i, rows.get(i));
      refuses(twice, mode + " with row " + i + " twice");
      if (i > 0) {
        List<String> swapped = new ArrayList<>(rows);
        Collections.swap(swapped, i - 1, i);
        refuses(swapped, mode + " with row " + i + " one earlier");
      }
      List<String> other = new ArrayList<>(rows);
      other.set(i, rows.get(i).replaceFirst("([a-z0-9])(\"[,}])", "$1$1$2"));
      refuses(other, mode + " with another row " + i);
    }
    List<String> more = new ArrayList<>(rows);
    more.add("{\"type\":\"unread\",\"input\":\"x\",\"reason\":\"y\"}");
    refuses(more, mode + " with a row behind the last");
  }

  @Test
  void undoes_nothing_if_the_rows_of_two_inputs_are_mixed() throws IOException {
    clean(Mode.PASSAGES, output);
    List<String> rows = new ArrayList<>(Files.readAllLines(ledger));
    List<Integer> ends =
        IntStream.range(0, rows.size())
            .filter(i -> rows.get(i).contains("\"end\""))
            .boxed()
            .toList();
    Collections.swap(rows, ends.get(0), ends.get(1));
    refuses(rows, "mixed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"removal\",\"at\":99999999999999999999}",
        "{\"type\":\"removal\",\"at\":\"x\"}",
        "{\"type\":\"removal\",\"at\":-9223372036854775808}",
        "{\"type\":\"removal\",\"at\":0,\"removedBase64\":\"?\"}",
        "{\"type\":\"removal\",\"at\":[[[[[]]]]]}",
        "{\"type\":\"input\",\"input\":\"a\\u0000b\",\"output\":\"o\",\"bytes\":1,\"form\":\"file\"}",
        "{\"type\":\"input\",\"input\":\"../../x\",\"output\":\"o\",\"bytes\":1,\"form\":\"file\"}",
        "{\"type\":\"input\",\"input\":\"x\",\"output\":\"o\",\"bytes\":1,\"form\":\"rope\"}",
        "{\"type\":\"copied\",\"input\":\"nothing\",\"sha256\":\"\"}",
        "{\"type\":7}",
        "{\"type\":",
        "\u0000\u0001",
        "null",
      })
  void no_row_is_a_fault_of_the_program(String row) throws IOException {
    clean(Mode.PASSAGES, output);
    List<String> rows = new ArrayList<>(Files.readAllLines(ledger));
    for (int at : new int[] {0, 1, 2, rows.size() - 1}) {
      List<String> other = new ArrayList<>(rows);
      other.add(at, row);
      refuses(other, row + " at " + at);
    }
  }

  @Test
  void no_depth_of_a_row_is_a_fault_of_the_program() throws IOException {
    clean(Mode.PASSAGES, output);
    List<String> rows = new ArrayList<>(Files.readAllLines(ledger));
    for (String open : List.of("[", "{\"a\":")) {
      List<String> deep = new ArrayList<>(rows);
      deep.add(0, "{\"a\":" + open.repeat(100_000));
      refuses(deep, open);
    }
  }

  @Test
  void undoes_nothing_if_the_output_is_not_as_it_was() throws IOException {
    clean(Mode.PASSAGES, output);
    List<String> rows = Files.readAllLines(ledger);
    String left = Files.readString(output.resolve("b.txt"));
    Files.writeString(output.resolve("b.txt"), left + "more");
    refuses(rows, "a longer file");
    Files.delete(output.resolve("b.txt"));
    refuses(rows, "a file is gone");
    Files.writeString(output.resolve("b.txt"), left);
    Files.writeString(output.resolve("e.txt"), "new");
    refuses(rows, "a file too many");
    Files.delete(output.resolve("e.txt"));
    Files.write(output.resolve("d.bin"), new byte[] {0, 1});
    refuses(rows, "a changed copy");
    Files.write(output.resolve("d.bin"), Files.readAllBytes(inputs.resolve("d.bin")));
    Files.writeString(output.resolve(".DS_Store"), "of a file manager");
    assertThat(restored(folder.resolve("back"))).isEmpty();
    assertThat(contents(folder.resolve("back"))).isEqualTo(contents(inputs));
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"DOCUMENTS", "PASSAGES"})
  void gives_back_what_a_file_holds_and_not_what_its_name_says(Mode mode) throws IOException {
    String rows = String.join("", new Shards(7).rows(9));
    text("rows.parquet", rows);
    text("table.parquet", "id,text\n1,\"" + SHARED + "\"\n");
    text("page.parquet", "<html><body><p>" + SHARED + "</p></body></html>\n");
    text("plain.txt.gz", "It is not packed. " + SHARED + "\n");
    text("plain.warc.gz", "It is no archive. " + SHARED + "\n");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(("It is packed. " + SHARED + "\n").getBytes(StandardCharsets.UTF_8));
    }
    Files.write(inputs.resolve("packed.txt"), packed.toByteArray());
    clean(mode, output);
    restored(folder.resolve("back"));
    Map<String, String> back = contents(folder.resolve("back"));
    Map<String, String> then = contents(inputs);
    assertThat(back.remove("packed.txt")).startsWith("\u001F\u008B");
    then.remove("packed.txt");
    assertThat(back).isEqualTo(then);
  }

  @Test
  void a_file_with_the_name_of_a_table_of_columns_comes_back_alone() throws IOException {
    Path input = folder.resolve("x.parquet");
    Files.writeString(input, String.join("", new Shards(7).rows(9)));
    output = folder.resolve("out.jsonl");
    Dedup.of(DedupOptions.of(Mode.DOCUMENTS))
        .inputs(List.of(input.toString()))
        .output(output)
        .ledger(ledger)
        .run();
    assertThat(restored(folder.resolve("back.parquet"))).isEmpty();
    assertThat(folder.resolve("back.parquet")).hasSameBinaryContentAs(input);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void what_is_left_of_empty_files_is_empty_and_comes_back(Mode mode) throws IOException {
    Path empty = Files.createFile(folder.resolve("day.jsonl"));
    for (String name : List.of("left.jsonl", "left.jsonl.gz", "left")) {
      output = folder.resolve(name);
      ledger = folder.resolve(name + ".ledger");
      Dedup day = Dedup.of(DedupOptions.of(mode)).inputs(List.of(empty.toString()));
      Outcome outcome = day.output(output).ledger(ledger).state(folder.resolve("state")).run();
      assertThat(outcome.problems()).extracting(Problem::isNote).containsExactly(true);
      try (InputStream left = Compression.unpacked(Files.newInputStream(output))) {
        assertThat(left.readAllBytes()).isEmpty();
      }
      Path back = folder.resolve(name + ".back.jsonl");
      assertThat(restored(back)).isEmpty();
      assertThat(back).isEmptyFile();
      Files.writeString(output, "{}");
      assertThatThrownBy(() -> restored(folder.resolve("other"))).hasMessageContaining("belong");
    }
  }

  @Test
  void writes_nothing_where_nothing_could_be_read() throws IOException {
    Path print = Files.writeString(folder.resolve("print.pdf"), "%PDF-1.7\n");
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    List<String> both = List.of(print.toString(), empty.toString());
    Path target = folder.resolve("out.jsonl");
    Dedup.of(DedupOptions.of(Mode.DOCUMENTS)).inputs(both).output(target).ledger(ledger).run();
    assertThat(target).doesNotExist();
    assertThat(ledger).doesNotExist();
  }

  @Test
  void says_what_was_left_out() throws IOException {
    Files.write(inputs.resolve("e.jsonl"), "{\"text\":\"wide\"}".getBytes(StandardCharsets.UTF_16));
    Files.writeString(inputs.resolve("f.csv"), "id,text\n1,one\n2,\"never ended\n");
    Files.createSymbolicLink(inputs.resolve("g.txt"), folder.resolve("gone"));
    output = folder.resolve("out.jsonl");
    Outcome outcome = clean(Mode.DOCUMENTS, output);
    List<String> told = outcome.problems().stream().map(Problem::document).distinct().toList();
    assertThat(told).containsExactlyInAnyOrder("d.bin", "e.jsonl", "f.csv", "g.txt");
    List<Problem> leftOut = restored(folder.resolve("back.jsonl"));
    assertThat(leftOut.stream().map(Problem::document).distinct()).hasSameElementsAs(told);
    assertThat(leftOut)
        .extracting(Problem::message)
        .allMatch(message -> message.startsWith("was left out when the corpus was cleaned"));
    assertThat(Files.readString(folder.resolve("back.jsonl"))).contains("almanac", "\"one\"");
  }

  @Test
  void a_folder_leaves_out_only_what_cannot_be_opened() throws IOException {
    Files.write(inputs.resolve("e.jsonl"), "{\"text\":\"wide\"}".getBytes(StandardCharsets.UTF_16));
    Files.createSymbolicLink(inputs.resolve("g.txt"), folder.resolve("gone"));
    Files.createSymbolicLink(inputs.resolve("h.txt"), inputs.resolve("h.txt"));
    Outcome outcome = clean(Mode.PASSAGES, output);
    assertThat(outcome.problems())
        .extracting(Problem::document)
        .contains("d.bin", "e.jsonl", "g.txt", "h.txt");
    assertThat(Files.readString(output.resolve("b.txt"))).doesNotContain("ferry steps");
    assertThat(restored(folder.resolve("back")))
        .extracting(Problem::document)
        .containsExactly("g.txt", "h.txt");
    Files.delete(inputs.resolve("g.txt"));
    Files.delete(inputs.resolve("h.txt"));
    assertThat(contents(folder.resolve("back"))).isEqualTo(contents(inputs));
  }

  @Test
  void what_is_cleaned_against_has_to_be_there_and_is_not_copied() throws IOException {
    Path others = Files.createDirectory(folder.resolve("others"));
    Files.write(others.resolve("picture.bin"), new byte[] {0, 1, 0, 2});
    Files.writeString(others.resolve("o.txt"), SHARED);
    Dedup dedup =
        Dedup.of(DedupOptions.of(Mode.PASSAGES))
            .inputs(List.of(inputs.toString()))
            .against(List.of(others.toString()))
            .output(output)
            .ledger(ledger);
    dedup.run();
    assertThat(output.resolve("picture.bin")).doesNotExist();
    Files.createSymbolicLink(others.resolve("lost.txt"), folder.resolve("gone"));
    assertThatThrownBy(() -> dedup.output(folder.resolve("out2")).run())
        .hasMessageContaining("not all is there that it is to be cleaned against: lost.txt: ");
    assertThat(folder.resolve("out2")).doesNotExist();
  }

  @Test
  void a_split_leaves_out_what_cannot_be_opened() throws IOException {
    Files.createSymbolicLink(inputs.resolve("g.txt"), folder.resolve("gone"));
    Files.createSymbolicLink(inputs.resolve("h.txt"), inputs.resolve("h.txt"));
    SplitOutcome result =
        Split.of(DedupOptions.of(Mode.PASSAGES), Map.of("x", 1.0, "y", 1.0))
            .inputs(List.of(inputs.toString()))
            .output(folder.resolve("parts"))
            .run();
    assertThat(result.problems()).extracting(Problem::document).contains("g.txt", "h.txt");
    assertThat(result.parts().stream().mapToInt(SplitOutcome.Part::documents).sum()).isEqualTo(3);
  }
}
