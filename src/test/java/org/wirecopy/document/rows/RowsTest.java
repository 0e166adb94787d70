package org.wirecopy.document.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Published;
import org.wirecopy.document.input.Corpus;
import org.wirecopy.document.input.Reading;

/** JSON Lines and tables: a row is a document, and a bad row costs that row only. */
class RowsTest {
  @TempDir Path folder;

  private Reading read(String name, String rows) {
    return Reading.of(Reading.write(folder.resolve(name), rows));
  }

  static Stream<Arguments> badRows() {
    return Stream.of(
        Arguments.of("{\"text\":\"c\"", "line 3, column 12: is not valid JSON"),
        Arguments.of("not json", "line 3, column 1: is not valid JSON"),
        Arguments.of("[\"c\"]", "line 3: is not a JSON object"),
        Arguments.of("{\"text\":\"c\"} {}", "line 3: holds more than one JSON object"),
        Arguments.of("{\"text\":{\"a\":1}}", "line 3: has a field text that is not a string"),
        Arguments.of("{\"text\":7}", "line 3: has a field text that is not a string"),
        Arguments.of("{\"title\":\"c\"}", "line 3: has neither a text nor an html field"),
        Arguments.of("{\"text\":null}", "line 3: holds no text"),
        Arguments.of("{\"text\":\" \\n\"}", "line 3: holds no text"),
        Arguments.of("{\"x\":" + "[".repeat(9999), "line 3: nests values deeper than 500 levels"),
        Arguments.of("\0\0\0", "line 3, byte 75: is not text: it holds a zero byte"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("badRows")
  void a_bad_row_leaves_the_other_four(String row, String problem) {
    String good = "{\"id\":\"%s\",\"text\":\"The mill burned.\"}\n";
    String rows =
        good.formatted("a")
            + good.formatted("b")
            + row
            + '\n'
            + good.formatted("d")
            + good.formatted("e");
    Reading reading = read("mills.jsonl", rows);

    assertThat(reading.ids()).containsExactly("a", "b", "d", "e");
    assertThat(reading.complaints()).singleElement().asString().contains(problem);
  }

  @Test
  void a_row_over_the_limit_is_passed_over_without_being_kept() {
    String rows = "{\"text\":\"" + "flood ".repeat(200_000) + "\"}\n{\"text\":\"The mill.\"}";
    Path file = Reading.write(folder.resolve("mills.jsonl"), rows);
    Reading reading =
        Reading.of(Corpus.builder().inputs(List.of(file.toString())).limits(new Limits(1_000, 9)));

    assertThat(reading.texts()).containsExactly("The mill.");
    assertThat(reading.complaints())
        .containsExactly(
            "mills.jsonl, line 1: has more than 2000 bytes, which is the limit for a document");
  }

  @Test
  void a_row_of_broken_bytes_names_its_line_and_byte() {
    byte[] rows =
        "{\"text\":\"Mill.\"}\r\n{\"text\":\"Caf\u00E9\"}\r\n\r\n{\"text\":\"Weir.\"}"
            .getBytes(StandardCharsets.ISO_8859_1);
    Reading reading = Reading.of(Reading.write(folder.resolve("mills.jsonl"), rows));

    assertThat(reading.texts()).containsExactly("Mill.", "Weir.");
    assertThat(reading.ids()).containsExactly("mills.jsonl:1", "mills.jsonl:4");
    assertThat(reading.complaints())
        .singleElement()
        .asString()
        .contains("line 2, byte 31: is not valid UTF-8");
  }

  @Test
  void fields_become_metadata_and_others_are_carried_along_unread() {
    Reading reading =
        read(
            "mills.ndjson",
            "{\"score\":{\"deep\":[1,2]},\"id\":17,\"text\":\"The mill burned.\",\"source\":\"Weir"
                + " Times\",\"published\":\"3 May 2019\",\"author\":[\"A. Moor\",{\"no\":1},\"B."
                + " Fen\"],\"title\":\" Fire"
                + " \",\"url\":\"https://weir.example/1\",\"language\":\"en\"}");
    Document document = reading.documents().get(0);

    assertThat(document.id()).isEqualTo("17");
    assertThat(document.language()).isEqualTo("en");
    assertThat(document.metadata())
        .isEqualTo(
            new Metadata(
                "Weir Times",
                Published.on(LocalDate.of(2019, 5, 3)),
                "Fire",
                "A. Moor, B. Fen",
                "https://weir.example/1"));
  }

  @Test
  void a_renamed_field_is_read_under_its_name_and_no_longer_under_the_standard_one() {
    Path file =
        Reading.write(
            folder.resolve("mills.jsonl"),
            "{\"text\":\"wrong\",\"body\":\"The mill burned.\",\"outlet\":\"Weir Times\"}");
    Reading reading =
        Reading.of(
            Corpus.builder()
                .inputs(List.of(file.toString()))
                .field("text", "body")
                .field("source", "outlet"));

    assertThat(reading.texts()).containsExactly("The mill burned.");
    assertThat(reading.documents().get(0).metadata().source()).isEqualTo("Weir Times");
    assertThatThrownBy(() -> Corpus.builder().field("body", "text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("was body");
  }

  @Test
  void html_is_read_where_a_row_has_both_and_its_fields_win_over_the_page() {
    Document document =
        read(
                "mills.jsonl",
                "{\"text\":\"flat\",\"html\":\"<title>Page</title><p>One<p>Two\",\"source\":\"Weir\"}")
            .documents()
            .get(0);

    assertThat(document.text()).isEqualTo("One\nTwo");
    assertThat(document.metadata().title()).isEqualTo("Page");
    assertThat(document.metadata().source()).isEqualTo("Weir");
  }

  @Test
  void equal_ids_of_rows_are_told_apart() {
    String row = "{\"id\":\"a\",\"text\":\"The mill.\"}\n";

    assertThat(read("mills.jsonl", row + row + row).ids()).containsExactly("a", "a#2", "a#3");
  }

  @Test
  void a_table_is_read_with_its_quotes_line_breaks_and_mark() {
    Reading reading =
        read("mills.csv", "\uFEFFtext,id\n\"The \"\"old\"\" mill,\nburned.\",m1\nThe weir.,\n");

    assertThat(reading.texts()).containsExactly("The \"old\" mill,\nburned.", "The weir.");
    assertThat(reading.ids()).startsWith("m1").hasSize(2);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void columns_can_be_separated_by_tabs() {
    Reading reading = read("mills.tsv", "id\ttext\nm1\tThe mill, burned.\n");

    assertThat(reading.texts()).containsExactly("The mill, burned.");
  }

  static Stream<Arguments> badTables() {
    return Stream.of(
        Arguments.of(
            "id,body\n1,The mill.\n",
            "line 1: has no column text or html, but id, body; name the right one with --field"
                + " text=COLUMN"),
        Arguments.of("text,text\na,b\n", "line 1: names the column text twice"),
        Arguments.of("", "mills.csv: is empty"),
        Arguments.of("id,text\n1\n", "line 2: has neither a text nor an html field"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("badTables")
  void a_table_that_cannot_be_read_says_why(String table, String problem) {
    Reading reading = read("mills.csv", table);

    assertThat(reading.documents()).isEmpty();
    assertThat(reading.complaints()).singleElement().asString().contains(problem);
  }

  @Test
  void a_quote_that_is_never_closed_ends_the_table_with_its_line() {
    Reading reading = read("mills.csv", "id,text\n1,The mill.\n2,\"The weir\n");

    assertThat(reading.ids()).containsExactly("1");
    assertThat(reading.complaints()).singleElement().asString().contains("line ");
  }
}
