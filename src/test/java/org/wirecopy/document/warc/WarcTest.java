package org.wirecopy.document.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Problem;
import org.wirecopy.document.RowShape;
import org.wirecopy.document.compression.Compression;
import org.wirecopy.document.input.Corpus;
import org.wirecopy.document.input.Reading;
import org.wirecopy.document.input.Row;
import org.wirecopy.document.input.RowFile;

class WarcTest {
  private static final String PAGE = "<html><title>Lock</title><p>The lock is shut.</p></html>";
  private static final String HTML = "200 OK\nContent-Type: text/html";

  @TempDir Path folder;
  private final Captures archive = new Captures();

  private Reading read() {
    return Reading.of(archive.write(folder.resolve("a.warc")));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void reads_pages_and_texts_and_passes_over_all_else() {
    archive.record("warcinfo", "x", "application/warc-fields", utf8("software: none\r\n"));
    archive.record(
        "request", "http://a.example/", "application/http", utf8("GET / HTTP/1.1\r\n\r\n"));
    archive.page("http://www.a.example/lock?x=1|2", PAGE);
    archive.answer("http://a.example/b.png", "200 OK\nContent-Type: image/png", new byte[] {0, 1});
    archive.answer("http://a.example/gone", "404 Not Found\nContent-Type: text/html", utf8(PAGE));
    archive.answer("http://a.example/old", "301 Moved\nContent-Type: text/html", utf8(PAGE));
    archive.answer("http://a.example/part", "206 Partial\nContent-Type: text/html", utf8(PAGE));
    archive.answer(
        "http://a.example/t", "200 OK\nContent-Type: Text/Plain", utf8("A gate is open."));
    archive.record("resource", "ftp://b.example/r.html", "text/html", utf8(PAGE));
    archive.record("conversion", "http://c.example/", "text/plain", utf8("Made of a page."));
    archive.record("resource", "metadata://a.example/log", "text/plain", utf8("Saved 3 files."));
    archive.record("resource", "urn:text:http://a.example/", "text/plain", utf8("Seen once more."));
    archive.record("metadata", "http://c.example/", "text/plain", utf8("No page at all."));
    Reading reading = read();
    assertThat(reading.complaints()).isEmpty();
    assertThat(reading.texts())
        .containsExactly(
            "The lock is shut.", "A gate is open.", "The lock is shut.", "Made of a page.");
    assertThat(reading.ids())
        .containsExactly(
            "20260503120003/http://www.a.example/lock?x=1|2",
            "20260503120008/http://a.example/t",
            "20260503120009/ftp://b.example/r.html",
            "20260503120010/http://c.example/");
    assertThat(reading.documents().get(0).metadata())
        .isEqualTo(
            new Metadata("a.example", null, "Lock", null, "http://www.a.example/lock?x=1|2"));
  }

  @Test
  void keeps_the_date_that_a_page_names_and_not_that_of_the_capture() {
    archive.page(
        "http://a.example/",
        "<meta property=og:site_name content='The Lock'><meta property=article:published_time"
            + " content=2020-02-01><p>Words.</p>");
    Metadata metadata = read().documents().get(0).metadata();
    assertThat(metadata.published()).hasToString("2020-02-01");
    assertThat(metadata.source()).isEqualTo("The Lock");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "one two three four five "})
  void reads_whatever_http_makes_of_a_body(String more) throws IOException {
    byte[] body = utf8("<p>" + more + "Été on the quay</p>");
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(body);
    }
    byte[] gzip = Reading.gzip(new String(body, StandardCharsets.UTF_8));
    ByteArrayOutputStream chunked = new ByteArrayOutputStream();
    for (int at = 0; at < gzip.length; at += 7) {
      int some = Math.min(7, gzip.length - at);
      chunked.writeBytes(utf8(Integer.toHexString(some) + "\r\n"));
      chunked.write(gzip, at, some);
      chunked.writeBytes(utf8("\r\n"));
    }
    chunked.writeBytes(utf8("0\r\n\r\n"));
    archive.answer("http://a.example/1", HTML + "\nContent-Encoding: gzip", gzip);
    archive.answer(
        "http://a.example/2", HTML + "\nContent-Encoding: deflate", deflated.toByteArray());
    archive.answer(
        "http://a.example/3",
        HTML + "\nContent-Encoding: gzip\nTransfer-Encoding: chunked",
        chunked.toByteArray());
    archive.answer("http://a.example/4", HTML + "\nContent-Encoding: gzip", body);
    Reading reading = read();
    assertThat(reading.complaints()).isEmpty();
    assertThat(reading.texts()).hasSize(4).containsOnly(more + "Été on the quay");
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-2, windows-1250, ; charset=windows-1250, utf-8",
    "declared, windows-1250, '', windows-1250",
    "unknown, windows-1250, ; charset=none, windows-1250",
    "nothing, windows-1252, '', ''",
    "wide, utf-16le, ; charset=utf-16, ''",
    "nothing, utf-8, '', ''",
  })
  void decodes_as_browsers_do(String name, String actual, String said, String declared) {
    String word = actual.equals("windows-1250") ? "žluťoučký" : "déjà";
    String meta = declared.isEmpty() ? "" : "<meta charset=" + declared + ">";
    archive.answer(
        "http://a.example/" + name,
        HTML + said,
        (meta + "<p>" + word).getBytes(Charset.forName(actual)));
    assertThat(read().texts()).containsExactly(word);
  }

  @Test
  void reads_bytes_that_are_no_utf8_as_browsers_do_and_refuses_what_is_no_text() {
    archive.answer(
        "http://a.example/1",
        HTML + "; charset=utf-8",
        new byte[] {'<', 'p', '>', 'a', (byte) 0xE9, 'b'});
    archive.answer("http://a.example/2", HTML, utf8("%PDF-1.7\n1 0 obj"));
    archive.answer("http://a.example/3", HTML, new byte[] {'a', 0, 'b'});
    archive.answer("http://a.example/4", HTML + "\nContent-Encoding: br", new byte[] {1, 0, 2});
    archive.answer("http://a.example/5", HTML + "\nContent-Encoding: new", new byte[] {1, 2, 3});
    Reading reading = read();
    assertThat(reading.texts()).containsExactly("a\uFFFDb");
    assertThat(reading.complaints())
        .satisfiesExactly(
            one -> assertThat(one).contains("record 2, byte ", "is a PDF file"),
            two -> assertThat(two).contains("record 3, byte ", "zero bytes"),
            three -> assertThat(three).contains("record 4, byte ", "cannot be unpacked"),
            four ->
                assertThat(four).contains("record 5, byte ", "content encoding new is not known"));
  }

  @Test
  void reads_on_behind_what_is_broken() {
    archive.page("http://a.example/1", PAGE);
    int first = archive.size();
    archive.raw("WARC/1.1\r\nWARC-Type: response\r\n\r\nno length\r\n");
    archive.page("http://a.example/2", PAGE);
    int second = archive.size();
    archive.raw(
        "WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: 3\r\n\r\nlonger than that\r\n\r\n");
    archive.raw("rubbish\nWARCHEST\n");
    archive.page("http://a.example/3", PAGE);
    int third = archive.size();
    archive.raw("WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 900\r\n\r\n<p>cut");
    Reading reading = read();
    assertThat(reading.ids())
        .containsExactly(
            "20260503120001/http://a.example/1",
            "20260503120002/http://a.example/2",
            "20260503120003/http://a.example/3");
    assertThat(reading.complaints())
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .contains(
                        "record 2, byte " + (first + 1),
                        "does not say how long",
                        "goes on at byte"),
            two ->
                assertThat(two)
                    .contains("record 4, byte " + (second + 1), "does not end where the length"),
            three ->
                assertThat(three)
                    .contains("record 6, byte " + (third + 1), "ends after 6 of the 900 bytes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 99999999\r\n\r\n", "Content-Length: 700\r\n\r\n", ""})
  void loses_no_record_to_the_one_before_it(String head) {
    archive.raw("WARC/1.0\r\nWARC-Type: response\r\n" + head);
    for (int i = 0; i < 5; i++) {
      archive.page("http://a.example/" + i, PAGE);
    }
    Reading reading = read();
    assertThat(reading.documents()).hasSize(5);
    assertThat(reading.complaints()).singleElement().asString().contains("record 1, byte 1: ");
  }

  @Test
  void keeps_a_record_behind_which_is_no_record() {
    archive.page("http://a.example/1", PAGE).raw("\0".repeat(512));
    Reading reading = read();
    assertThat(reading.texts()).containsExactly("The lock is shut.");
    assertThat(reading.complaints()).singleElement().asString().contains("does not begin with a");
  }

  @Test
  void holds_neither_blank_lines_nor_an_endless_head() throws IOException {
    archive.page("http://a.example/1", PAGE).raw("\r\n".repeat(1 << 19));
    archive.answer("http://a.example/2", HTML + "\nX-Many: no".repeat(1 << 16), utf8(PAGE));
    archive.page("http://a.example/3", PAGE);
    Reading reading = read();
    assertThat(reading.texts()).hasSize(2);
    assertThat(reading.complaints()).singleElement().asString().contains("its head does not end");
    Path path = folder.resolve("a.warc");
    try (RowFile file =
        RowFile.open(path, "a", "a.warc", Map.of(), Limits.STANDARD, problem -> {}).orElseThrow()) {
      assertThat(file.next().bytes().length).isLessThan(1000);
    }
  }

  @Test
  void goes_back_only_so_often() {
    Captures hostile = new Captures();
    for (int i = 0; i < 20_000; i++) {
      hostile.raw("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9999999\r\n\r\n");
    }
    Reading reading = Reading.of(hostile.write(folder.resolve("h.warc")));
    assertThat(reading.documents()).isEmpty();
    assertThat(reading.problems()).isNotEmpty();
  }

  @Test
  void reads_valid_bodies_of_every_coding() throws IOException {
    byte[] body = utf8("<p>Été on the quay, and a word more.</p>");
    String packed = HTML + "; charset=utf-8\nContent-Encoding: ";
    archive.answer("http://a.example/1", packed + "zstd", zstd(body));
    archive.answer("http://a.example/2", packed + "br", brotli(body));
    archive.answer(
        "http://a.example/3",
        packed + "gzip, zstd",
        zstd(Reading.gzip(new String(body, StandardCharsets.UTF_8))));
    for (String coding : List.of("", "identity", "br", "deflate", "zstd", "utf-8")) {
      archive.answer("http://a.example/plain-" + coding, packed + coding, body);
    }
    Reading reading = read();
    assertThat(reading.complaints()).isEmpty();
    assertThat(reading.texts()).hasSize(9).containsOnly("Été on the quay, and a word more.");
  }

  /** One block that is not compressed, and the empty last one (RFC 7932, section 9.2). */
  private static byte[] brotli(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    int head = bytes.length - 1 << 4 | 1 << 20;
    for (int shift = 0; shift < 24; shift += 8) {
      packed.write(head >> shift);
    }
    packed.writeBytes(bytes);
    packed.write(3);
    return packed.toByteArray();
  }

  private static byte[] zstd(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = Compression.ZSTD.packed(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void reads_what_a_crawler_cut_off_and_says_so() {
    byte[] gzip =
        Reading.gzip(
            "<p>"
                + "The lock is shut. ".repeat(3000)
                + new Random(1).doubles(3000).boxed().toList());
    archive.answer(
        "http://a.example/1",
        HTML + "\nContent-Encoding: gzip",
        Arrays.copyOf(gzip, gzip.length / 2));
    Reading reading = read();
    assertThat(reading.texts()).singleElement().asString().startsWith("The lock is shut.");
    assertThat(reading.complaints()).singleElement().asString().contains("ends too early");
  }

  @Test
  void reads_records_with_less_than_the_standard_asks_for() {
    archive.raw(
        record("WARC-Date: 2026-05-03\r\nWARC-Target-URI: <http://WWW.A_b.Example:80/1>\r\n"));
    archive.raw(record("WARC-Target-URI: http://a.example/2\r\n"));
    archive.raw(record("WARC-Date: 2026-05-03T12:00:00Z\r\n"));
    Reading reading = read();
    assertThat(reading.ids())
        .containsExactly("20260503/http://WWW.A_b.Example:80/1", "http://a.example/2");
    assertThat(reading.documents().get(0).metadata().source()).isEqualTo("a_b.example");
    assertThat(reading.complaints())
        .singleElement()
        .asString()
        .contains("record 3, byte ", "names no address (WARC-Target-URI)");
  }

  private static String record(String fields) {
    String block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
    return "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        + fields
        + "Content-Type: application/http\r\nContent-Length: "
        + block.length()
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  @Test
  void takes_a_text_about_archives_for_a_text() {
    assertThat(Reading.of("WARC/1.1 is what archives are written in.\n").texts()).hasSize(1);
  }

  @Test
  void reads_what_came_before_packed_bytes_that_end_too_early() throws IOException {
    for (int i = 0; i < 200; i++) {
      archive.page("http://a.example/" + i, PAGE.replace("shut", "shut " + Math.sin(i)));
    }
    byte[] packed = Reading.gzip(new String(archive.bytes(), StandardCharsets.UTF_8));
    Path file = folder.resolve("a.warc.gz");
    Files.write(file, Arrays.copyOf(packed, packed.length / 2));
    Reading reading = Reading.of(file);
    assertThat(reading.documents()).hasSizeBetween(50, 150);
    assertThat(reading.complaints())
        .singleElement()
        .asString()
        .contains("is cut off: its gzip data ends too early; the records before that are read");
  }

  @Test
  void holds_no_more_of_a_record_than_is_allowed() {
    archive.answer("http://a.example/film", "200 OK\nContent-Type: video/mp4", new byte[5000]);
    archive.page("http://a.example/long", "<p>" + "word ".repeat(1000));
    archive.page("http://a.example/short", PAGE);
    Reading reading =
        Reading.of(
            Corpus.builder()
                .inputs(List.of(archive.write(folder.resolve("a.warc")).toString()))
                .limits(new Limits(1000, 50)));
    assertThat(reading.texts()).containsExactly("The lock is shut.");
    assertThat(reading.complaints())
        .singleElement()
        .asString()
        .contains("record 2, byte ", "has more than 2000 bytes");
  }

  @Test
  void knows_an_archive_by_its_content_and_one_of_old_too() {
    archive.page("http://a.example/", PAGE);
    assertThat(
            Reading.of(
                    Corpus.builder()
                        .inputs(List.of("-"))
                        .standardInput(new ByteArrayInputStream(archive.bytes())))
                .texts())
        .containsExactly("The lock is shut.");
    assertThat(Reading.of("filedesc://old.arc 0.0.0.0 19990101000000 text/plain 76\n").complaints())
        .singleElement()
        .asString()
        .contains("ARC format; convert it to WARC first");
  }

  @Test
  void gives_rows_that_stand_where_they_say() throws IOException {
    archive.record("warcinfo", "x", "application/warc-fields", utf8("software: none\r\n"));
    archive.page("http://a.example/1", PAGE).raw("\r\n").page("http://a.example/2", PAGE);
    Path path = archive.write(folder.resolve("a.warc"));
    List<String> ids = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (RowFile file =
        RowFile.open(path, "a", "a.warc", Map.of(), Limits.STANDARD, problems::add).orElseThrow()) {
      assertThat(file.shape()).isEqualTo(RowShape.CAPTURES);
      for (Row row = file.next(); row != null; row = file.next()) {
        Document document = file.document(row, problems::add).orElseThrow();
        ids.add(row.line() + " " + document.id());
        int from = (int) row.offset();
        assertThat(row.bytes())
            .startsWith(utf8("WARC/1.1\r\n"))
            .isEqualTo(Arrays.copyOfRange(archive.bytes(), from, from + row.bytes().length));
        assertThat(file.bytesOf(row, document, new int[] {0, 3})).isEmpty();
      }
    }
    assertThat(problems).isEmpty();
    assertThat(ids)
        .containsExactly(
            "2 20260503120002/http://a.example/1", "3 20260503120003/http://a.example/2");
  }

  @Test
  void packs_every_record_by_itself() throws IOException {
    archive.page("http://a.example/1", PAGE).raw("rubbish\r\n").page("http://a.example/2", PAGE);
    Path plain = archive.write(folder.resolve("a.warc"));
    Path packed = folder.resolve("a.warc.gz");
    WarcPacking.pack(plain, Compression.GZIP, packed);
    assertThat(Captures.members(packed)).isEqualTo(3);
    assertThat(Compression.unpacked(Files.newInputStream(packed)))
        .hasBinaryContent(archive.bytes());
    assertThat(List.of("a.warc.gz", "b.warc.wet.gz", "C.WARC.ZST")).allMatch(WarcPacking::isNamed);
    assertThat(List.of("a.warc", "warc.gz", "a.jsonl.gz")).noneMatch(WarcPacking::isNamed);
  }
}
