package org.wirecopy.document.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;

/** Whatever is bad costs itself alone, and nothing is read before it is asked for. */
class ReadOnTest {
  @TempDir Path folder;

  private Reading read(String name, byte[] bytes) {
    return Reading.of(Reading.write(folder.resolve(name), bytes));
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void a_table_is_read_on_after_rows_that_are_broken() {
    Reading reading =
        read(
            "ferry.csv",
            latin1(
                "id,text\n1,The ferry left.\n2,Caf\u00E9\n3,\"quay\" side\n4,a,b\n5,\"Two\nlines\"\n6,End\n"));

    assertThat(reading.ids()).containsExactly("1", "5", "6");
    assertThat(reading.complaints())
        .satisfiesExactly(
            c -> assertThat(c).startsWith("ferry.csv, line 3, byte 32: is not valid UTF-8"),
            c -> assertThat(c).startsWith("ferry.csv, line 4: is not a valid row"),
            c -> assertThat(c).isEqualTo("ferry.csv, line 5: has 3 values for 2 columns"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"id;text;title\n7;Low, ebbing tide;T\n", "id\ttext\n7\tLow, ebbing tide\n"})
  void the_head_of_a_table_tells_what_separates_it(String table) {
    assertThat(read("tide.csv", latin1(table)).texts()).containsExactly("Low, ebbing tide");
    assertThat(Reading.of(table.replace(";title", "").replace(";T", "")).texts())
        .containsExactly("Low, ebbing tide");
  }

  @Test
  void a_table_of_a_spreadsheet_in_utf_16_is_read() {
    byte[] table = "\uFEFFid\ttext\n1\tЛодка ушла.\n".getBytes(StandardCharsets.UTF_16LE);

    assertThat(read("boats.csv", table).texts()).containsExactly("Лодка ушла.");
  }

  @Test
  void the_rows_of_a_small_archive_that_is_cut_off_are_read() {
    byte[] whole = Reading.gzip("{\"text\":\"Ebb.\"}\n{\"text\":\"Flood.\"}\n");
    Reading reading = read("tide.jsonl.gz", Arrays.copyOf(whole, whole.length - 8));

    assertThat(reading.texts()).containsExactly("Ebb.", "Flood.");
    assertThat(reading.complaints())
        .containsExactly(
            "tide.jsonl.gz: is cut off: its gzip data ends too early; the rows before that are read");
  }

  @Test
  void members_of_an_archive_are_read_also_from_a_slow_pipe() {
    byte[] bytes =
        Bytes.concat(
            Reading.gzip("{\"text\":\"Ebb.\"}\n"), Reading.gzip("{\"text\":\"Flood.\"}\n"));
    InputStream slow =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, 7));
          }

          @Override
          public synchronized int available() {
            return 0;
          }
        };

    assertThat(Reading.of(Corpus.builder().inputs("-").standardInput(slow)).texts())
        .containsExactly("Ebb.", "Flood.");
  }

  @Test
  void rows_are_read_as_they_are_asked_for() {
    Path file =
        Reading.write(
            folder.resolve("tide.jsonl"), "{\"text\":\"Ebb.\"}\nnot a row\n".repeat(2_000));
    Corpus corpus = Corpus.open(file.toString(), folder.resolve("none").toString());
    Iterator<Document> documents = corpus.documents().iterator();
    documents.next();

    assertThat(corpus.problems()).isEmpty();
    documents.next();
    assertThat(corpus.problems()).hasSize(1);
    corpus.close();
    assertThat(documents.hasNext()).isFalse();
  }

  @Test
  void a_file_full_of_problems_names_a_thousand_and_counts_the_rest() {
    List<String> complaints = read("bad.jsonl", latin1("not a row\n".repeat(5_000))).complaints();

    assertThat(complaints).hasSize(1_001);
    assertThat(complaints.get(1_000)).isEqualTo("bad.jsonl: has 4000 more problems like these");
  }

  @Test
  void half_a_character_is_not_passed_on() {
    Reading reading =
        read("odd.jsonl", latin1("{\"text\":\"a\\ud83d\"}\n{\"text\":\"\\ud83d\\ude00\"}"));

    assertThat(reading.texts()).containsExactly("\uD83D\uDE00");
    assertThat(reading.complaints()).singleElement().asString().contains("unpaired surrogate");
  }

  @Test
  void json_that_is_no_row_a_line_is_one_problem() {
    assertThat(
            read("all.json", latin1("[\n {\"text\":\"Ebb.\"},\n {\"text\":\"Flood.\"}\n]"))
                .complaints())
        .singleElement()
        .asString()
        .startsWith("all.json: holds JSON, but not an object a line");
    assertThat(read("rows.json", latin1("{\"text\":\"Ebb.\"}")).texts()).containsExactly("Ebb.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "%PDF-1.7, is broken PDF",
    "'{\\rtf1', is an RTF file; convert it to text first",
    "BZh91AY&SY, is cut off: its bzip2 data ends too early"
  })
  void a_file_that_is_no_text_is_named(String beginning, String problem) {
    assertThat(read("in.txt", latin1(beginning)).complaints())
        .singleElement()
        .asString()
        .contains(problem);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'<META HTTP-EQUIV=Content-Type CONTENT=\"text/html; CHARSET=ISO-8859-1\"><p>Caf\u00E9 \u0080'",
    "'<?xml version=\"1.0\" encoding=\"latin1\"?><html><p>Caf\u00E9 \u0080'",
    "'<!-- <meta charset=utf-8> --><script charset=utf-8></script><meta charset=cp1252><p>Caf\u00E9 \u0080'"
  })
  void an_encoding_is_the_one_a_browser_would_take(String page) {
    assertThat(read("in.html", latin1(page)).texts()).containsExactly("Café €");
  }

  @Test
  void blank_and_broken_inputs_are_problems() {
    Reading reading = Reading.of(Corpus.builder().inputs("", folder + "/[", folder + "/no*"));

    assertThat(reading.complaints())
        .satisfiesExactly(
            c -> assertThat(c).contains("names no file"),
            c -> assertThat(c).contains("is no pattern of files"),
            c -> assertThat(c).endsWith("matches no file"));
  }
}
