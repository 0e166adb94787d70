package org.wirecopy.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Mode;

class OutputPlaceTest {
  @TempDir Path folder;
  private final List<String> rows = new Shards(9).rows(12);
  private Path inputs;

  @BeforeEach
  void writes_two_inputs() throws IOException {
    inputs = Files.createDirectory(folder.resolve("in"));
    Shards.write(inputs.resolve("a.jsonl"), rows.subList(0, 6));
    Shards.write(inputs.resolve("b.jsonl"), rows.subList(6, 12));
  }

  private Dedup dedup(String input) {
    return Dedup.of(DedupOptions.of(Mode.DOCUMENTS))
        .inputs(List.of(input))
        .output(folder.resolve("out.jsonl"));
  }

  private static String lines(List<String> rows) {
    return String.join("", rows);
  }

  @ParameterizedTest
  @ValueSource(strings = {"in", "in/*.jsonl"})
  void writes_over_no_file_that_an_input_names(String input) throws IOException {
    Path taken = inputs.resolve("b.jsonl");
    String named = folder.resolve(input).toString();
    assertThatThrownBy(() -> dedup(named).output(taken).run())
        .isInstanceOf(IOException.class)
        .hasMessage("cannot write " + taken + ": it is an input; write to a file that is not read");
    assertThatThrownBy(() -> dedup(named).ledger(taken).run())
        .hasMessage("cannot write " + taken + ": it is an input; write to a file that is not read");
    Path other = Shards.write(folder.resolve("other.jsonl"), new Shards(3).rows(3));
    assertThatThrownBy(() -> dedup(other.toString()).against(List.of(named)).output(taken).run())
        .hasMessage("cannot write " + taken + ": it is an input; write to a file that is not read");
    assertThat(taken).hasContent(lines(rows.subList(6, 12)));
  }

  @Test
  void writes_through_a_link() throws IOException {
    Path real = Files.writeString(folder.resolve("real.jsonl"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), real);
    dedup(inputs.resolve("a.jsonl").toString()).output(link).run();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(real)).contains("\"id\":\"r0\"");
  }

  @Test
  void leaves_devices_alone() {
    Path device = Path.of("/dev/null");
    String input = inputs.resolve("a.jsonl").toString();
    assertThatThrownBy(() -> dedup(input).output(device).run())
        .hasMessage("cannot write /dev/null: it is a device or a pipe; name a file");
    assertThatThrownBy(() -> dedup(input).ledger(device).run())
        .hasMessage("cannot write /dev/null: it is a device or a pipe; name a file");
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void cleans_nothing_against_itself_or_against_what_is_not_there() {
    String input = inputs.resolve("a.jsonl").toString();
    assertThatThrownBy(() -> dedup(input).against(List.of(inputs.toString())).run())
        .hasMessageContaining("a.jsonl is cleaned, and what it is cleaned against");
    assertThatThrownBy(() -> dedup(input).against(List.of(folder.resolve("c").toString())).run())
        .hasMessageStartingWith(
            "nothing was cleaned, since not all is there that it is to be cleaned against: ");
    assertThat(folder.resolve("out.jsonl")).doesNotExist();
  }

  @Test
  void joins_files_with_byte_order_marks_and_without_last_line_breaks() throws IOException {
    String first = "{\"id\":\"a\",\"text\":\"" + new Shards(1).text(60) + "\"}";
    String other = "{\"id\":\"c\",\"text\":\"" + new Shards(2).text(60) + "\"}";
    Path one = Files.writeString(folder.resolve("1.jsonl"), "\uFEFF" + first + "\n" + first);
    Path two = Files.writeString(folder.resolve("2.jsonl"), "\uFEFF" + first);
    Path three = Files.writeString(folder.resolve("3.jsonl"), "\uFEFF" + other);
    Path output = folder.resolve("out.jsonl");
    Path ledger = folder.resolve("ledger.jsonl");
    dedup("")
        .inputs(List.of(one.toString(), two.toString(), three.toString()))
        .ledger(ledger)
        .run();
    assertThat(Files.readString(output)).isEqualTo("\uFEFF" + first + "\n" + other);
    Path again = folder.resolve("again.jsonl");
    Restore.from(output, ledger).to(again);
    assertThat(Files.readString(again))
        .isEqualTo(Files.readString(one) + Files.readString(two) + Files.readString(three));
  }

  @Test
  void carries_the_other_columns_of_a_table_along() throws IOException {
    String text = new Shards(4).text(40);
    Path table =
        Files.writeString(
            folder.resolve("t.csv"), "id,note,body,text\n1,\"a \"\"b\"\"\"," + text + ",short\n");
    dedup(table.toString()).field("text", "body").run();
    assertThat(Files.readString(folder.resolve("out.jsonl")))
        .isEqualTo(
            "{\"id\":\"1\",\"text\":\""
                + text
                + "\",\"note\":\"a \\\"b\\\"\",\"text_\":\"short\"}\n");
  }

  @Test
  void names_no_file_for_a_table_that_holds_none() {
    String input = inputs.resolve("a.jsonl").toString();
    assertThatThrownBy(() -> dedup(input).output(folder.resolve("out.csv")).run())
        .hasMessage("a.jsonl is no table; write JSON Lines, as in -o out.jsonl");
  }
}
