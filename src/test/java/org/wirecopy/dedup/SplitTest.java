package org.wirecopy.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Mode;

class SplitTest {
  @TempDir Path folder;

  private static Map<String, Double> shares(double train, double valid, double test) {
    Map<String, Double> shares = new LinkedHashMap<>();
    shares.put("train", train);
    shares.put("valid", valid);
    shares.put("test", test);
    return shares;
  }

  private Split split(Mode mode, Path input) {
    return Split.of(DedupOptions.of(mode), shares(80, 10, 10))
        .inputs(List.of(input.toString()))
        .output(folder.resolve("parts"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"DOCUMENTS", "PASSAGES"})
  void lets_nothing_leak_from_one_part_to_another(Mode mode) throws IOException {
    List<String> rows = new Shards(1).rows(400);
    SplitOutcome result = split(mode, Shards.write(folder.resolve("in.jsonl"), rows)).run();
    List<Path> files = result.parts().stream().map(SplitOutcome.Part::file).toList();
    List<String> together = new ArrayList<>();
    for (Path file : files) {
      together.addAll(Files.readAllLines(file));
      for (Path other : files) {
        if (!other.equals(file)) {
          assertThat(removed(mode, file, other)).isZero();
        }
      }
    }
    assertThat(together)
        .containsExactlyInAnyOrderElementsOf(
            rows.stream().map(row -> row.replaceAll("[\r\n]", "")).toList());
    assertThat(result.families()).isPositive();
    assertThat(result.largestFamily()).isGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 10, 20})
  void keeps_equal_texts_together_however_short_they_are(int words) throws IOException {
    String text = new Shards(2).text(words);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      rows.add("{\"id\":\"e" + i + "\",\"text\":\"" + text + "\"}\n");
      rows.add("{\"id\":\"o" + i + "\",\"text\":\"" + new Shards(50 + i).text(30) + "\"}\n");
    }
    SplitOutcome result =
        split(Mode.PASSAGES, Shards.write(folder.resolve("in.jsonl"), rows)).run();
    assertThat(result.families()).isEqualTo(1);
    assertThat(result.largestFamily()).isEqualTo(10);
  }

  @Test
  void splits_what_is_piped_in() throws IOException {
    byte[] rows = String.join("", new Shards(2).rows(9)).getBytes(StandardCharsets.UTF_8);
    SplitOutcome result =
        split(Mode.DOCUMENTS, Path.of("-")).standardInput(new ByteArrayInputStream(rows)).run();
    assertThat(result.problems()).isEmpty();
    assertThat(result.parts().stream().mapToInt(SplitOutcome.Part::documents).sum()).isEqualTo(9);
  }

  /**
   * How many words of a part a cleaning against another part would remove, its own copies aside.
   */
  private long removed(Mode mode, Path part, Path other) throws IOException {
    return words(mode, part, List.of(other.toString())) - words(mode, part, List.of());
  }

  private long words(Mode mode, Path part, List<String> against) throws IOException {
    Path output = folder.resolve("o.jsonl");
    return Dedup.of(DedupOptions.of(mode))
        .inputs(List.of(part.toString()))
        .against(against)
        .output(output)
        .run()
        .statistics()
        .total()
        .wordsRemoved();
  }

  @Test
  void makes_parts_as_large_as_asked_for() throws IOException {
    Path input = Shards.write(folder.resolve("in.jsonl"), new Shards(1).rows(400));
    List<SplitOutcome.Part> parts = split(Mode.PASSAGES, input).run().parts();
    long words = parts.stream().mapToLong(SplitOutcome.Part::words).sum();
    assertThat(parts).extracting(SplitOutcome.Part::name).containsExactly("train", "valid", "test");
    assertThat(parts.get(0).words() / (double) words).isBetween(0.79, 0.81);
    assertThat(parts.get(1).words() / (double) words).isBetween(0.09, 0.11);
    assertThat(parts.get(2).words() / (double) words).isBetween(0.09, 0.11);
  }

  @Test
  void gives_the_same_parts_for_the_same_seed_and_others_for_another() throws IOException {
    Path input = Shards.write(folder.resolve("in.jsonl"), new Shards(1).rows(200));
    List<String> one = contents(split(Mode.PASSAGES, input).seed(1).threads(1), "1");
    assertThat(contents(split(Mode.PASSAGES, input).seed(1).threads(3), "2")).isEqualTo(one);
    assertThat(contents(split(Mode.PASSAGES, input).seed(2), "3")).isNotEqualTo(one);
  }

  private List<String> contents(Split split, String name) throws IOException {
    List<String> contents = new ArrayList<>();
    for (SplitOutcome.Part part : split.output(folder.resolve(name)).run().parts()) {
      contents.add(Files.readString(part.file()));
    }
    return contents;
  }

  @Test
  void splits_tables_and_texts() throws IOException {
    Path table = Files.writeString(folder.resolve("t.csv"), "id;text\n1;One\n2;Two\n3;\"Th\nree\"");
    List<SplitOutcome.Part> parts = split(Mode.PASSAGES, table).run().parts();
    assertThat(parts).extracting(part -> part.file().getFileName().toString()).contains("test.csv");
    for (SplitOutcome.Part part : parts) {
      assertThat(Files.readString(part.file())).startsWith("id;text\n").endsWith("\n");
    }
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("a.txt"), "One");
    Files.writeString(texts.resolve("b.txt"), "Two");
    SplitOutcome rows = split(Mode.PASSAGES, texts).output(folder.resolve("p2")).run();
    assertThat(rows.parts().stream().mapToInt(SplitOutcome.Part::documents).sum()).isEqualTo(2);
    assertThat(folder.resolve("p2/train.jsonl")).exists();
  }

  @Test
  void refuses_tables_of_other_columns() throws IOException {
    Path one = Files.writeString(folder.resolve("1.csv"), "id,text\n1,One\n");
    Path two = Files.writeString(folder.resolve("2.csv"), "text,id\nTwo,2\n");
    Split split = split(Mode.PASSAGES, one).inputs(List.of(two.toString()));
    assertThatThrownBy(split::run)
        .isInstanceOf(IOException.class)
        .hasMessage("2.csv has other columns than 1.csv; split each alone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "", "a b"})
  void refuses_names_that_are_no_files(String name) {
    assertThatThrownBy(
            () -> Split.of(DedupOptions.of(Mode.PASSAGES), Map.of(name, 1.0, "test", 1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the name of a part must be of letters, digits, - and _");
  }

  @Test
  void leaves_nothing_beside_its_output() throws IOException {
    Path input = Shards.write(folder.resolve("in.jsonl"), new Shards(1).rows(20));
    split(Mode.PASSAGES, input).run();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("in.jsonl", "parts");
    }
  }
}
