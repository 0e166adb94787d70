package org.wirecopy.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.document.compression.Compression;
import org.wirecopy.document.warc.Captures;

class WarcTest {
  private static final String LATIN = "200 OK\nContent-Type: text/html; charset=iso-8859-1";

  @TempDir Path folder;
  private final Shards shards = new Shards(11);
  private final String text = shards.text(60);
  private final String own = shards.text(40);
  private Path input;
  private Path ledger;

  @BeforeEach
  void writes_an_archive() {
    input = archive(true).write(folder.resolve("in.warc"));
    ledger = folder.resolve("ledger.jsonl");
  }

  private Captures archive(boolean withCopy) {
    Captures archive = new Captures();
    archive.record("warcinfo", "x", "application/warc-fields", bytes("software: none\r\n"));
    archive.answer("http://a.example/1", LATIN, bytes("<h1>\u00c9t\u00e9</h1><p>" + text));
    if (withCopy) {
      archive.answer("http://b.example/2", LATIN, bytes("<h1>\u00c9t\u00e9</h1><div>" + text));
    } else {
      archive.skip();
    }
    archive.record(
        "request", "http://b.example/2", "application/http", bytes("GET / HTTP/1.1\r\n\r\n"));
    return archive.answer("http://c.example/3", LATIN, bytes("<p>" + own + "<p>" + text));
  }

  private static byte[] bytes(String some) {
    return some.getBytes(StandardCharsets.ISO_8859_1);
  }

  private Dedup dedup(Mode mode, Path output) {
    return Dedup.of(DedupOptions.of(mode))
        .inputs(List.of(input.toString()))
        .output(output)
        .ledger(ledger);
  }

  @Test
  void leaves_out_the_record_of_a_copy_and_gives_it_back() throws IOException {
    Path output = folder.resolve("out.warc");
    assertThat(dedup(Mode.DOCUMENTS, output).run().problems()).isEmpty();
    assertThat(output).hasSameBinaryContentAs(archive(false).write(folder.resolve("wanted")));
    assertThat(Files.readString(ledger))
        .contains(
            "\"document\":\"20260503120003/http://b.example/2\",\"line\":3",
            "\"kept\":{\"input\":\"in.warc\",\"line\":2");
    Path again = folder.resolve("again.warc");
    Restore.from(output, ledger).to(again);
    assertThat(again).hasSameBinaryContentAs(input);
  }

  @Test
  void packs_what_is_left_record_by_record() throws IOException {
    byte[] wanted = Files.readAllBytes(archive(false).write(folder.resolve("wanted")));
    Path output = folder.resolve("out.warc.gz");
    dedup(Mode.DOCUMENTS, output).run();
    assertThat(Compression.unpacked(Files.newInputStream(output))).hasBinaryContent(wanted);
    assertThat(Captures.members(output)).isEqualTo(4);
    Path again = folder.resolve("again.warc.gz");
    Restore.from(output, ledger).to(again);
    assertThat(Compression.unpacked(Files.newInputStream(again)))
        .hasBinaryContent(Files.readAllBytes(input));
    assertThat(Captures.members(again)).isEqualTo(5);
  }

  @Test
  void cuts_passages_out_of_rows_and_tells_that_a_page_cannot_be_cut() throws IOException {
    Path rows = folder.resolve("out.jsonl");
    assertThat(dedup(Mode.PASSAGES, rows).run().problems()).isEmpty();
    assertThat(Files.readAllLines(rows))
        .satisfiesExactly(
            one ->
                assertThat(one).contains("\"url\":\"http://a.example/1\"", "\u00c9t\u00e9", text),
            two -> assertThat(two).contains("\"source\":\"c.example\"", own).doesNotContain(text));
    Path archive = folder.resolve("out.warc");
    assertThat(dedup(Mode.PASSAGES, archive).run().problems())
        .singleElement()
        .asString()
        .contains("http://c.example/3, record 5: is left whole, since records of web archives");
  }

  @Test
  void writes_an_archive_of_nothing_else_and_annotates_none() throws IOException {
    Path rows = folder.resolve("rows.jsonl");
    Shards.write(rows, List.of("{\"text\":\"Words.\"}\n"));
    Dedup wrong =
        Dedup.of(DedupOptions.of(Mode.DOCUMENTS))
            .inputs(List.of(rows.toString()))
            .output(folder.resolve("out.warc"));
    assertThatThrownBy(wrong::run)
        .isInstanceOf(IOException.class)
        .hasMessage("rows.jsonl is no web archive; write JSON Lines, as in -o out.jsonl");
    assertThatThrownBy(dedup(Mode.ANNOTATE, folder.resolve("out.warc"))::run)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("in.warc has no rows to annotate");
  }

  @Test
  void writes_a_sound_file_where_nothing_is_left() throws IOException {
    Path output = folder.resolve("out.warc.gz");
    Path same = archive(true).write(folder.resolve("same.warc"));
    dedup(Mode.DOCUMENTS, output).against(List.of(same.toString())).run();
    assertThat(Compression.unpacked(Files.newInputStream(output))).isNotEmpty();
    Path only =
        new Captures().answer("http://a.example/1", LATIN, bytes("<p>" + text)).write(input);
    Path none = folder.resolve("none.warc.gz");
    Dedup.of(DedupOptions.of(Mode.DOCUMENTS))
        .inputs(List.of(only.toString()))
        .against(List.of(same.toString()))
        .output(none)
        .run();
    assertThat(Files.size(none)).isPositive();
    assertThat(Compression.unpacked(Files.newInputStream(none))).isEmpty();
  }
}
