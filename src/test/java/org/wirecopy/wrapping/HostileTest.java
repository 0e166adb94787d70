package org.wirecopy.wrapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.io.BaseEncoding;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.input.Corpus;

/** What is broken, or made to take all memory or time, ends in a problem. */
class HostileTest {
  /** Documents of a hundred thousand bytes, and pages of two hundred thousand. */
  private static final Limits SMALL = new Limits(100_000, 500);

  private record Read(List<Document> documents, List<Problem> problems) {}

  private static Read read(String name, byte[] bytes) {
    try (Corpus corpus =
        Corpus.builder().source(name, ByteSource.wrap(bytes)).limits(SMALL).open()) {
      List<Document> documents = corpus.documents().toList();
      return new Read(documents, corpus.problems());
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String entry(String text) {
    return "<item><description>" + text + "</description></item>";
  }

  private static String feed(String entries) {
    return "<rss><channel>" + entries + "</channel></rss>";
  }

  static Stream<Arguments> files() throws IOException {
    byte[] book = Zip.book("a.xhtml").add("OEBPS/a.xhtml", "<p>One.").bytes();
    byte[] lying = book.clone();
    // The first part says its size before it, and wrongly.
    lying[6] = 0;
    lying[18] = 1;
    return Stream.of(
        Arguments.of(
            "entities that grow",
            "a.rss",
            utf8(
                "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                    + feed(entry("&b;&b;&b;")))),
        Arguments.of("a feed that ends early", "a.rss", utf8("<rss><channel>" + entry("One."))),
        Arguments.of("an entry too long", "a.rss", utf8(feed(entry("a ".repeat(300_000))))),
        Arguments.of("a feed without an end", "a.rss", utf8(feed(" ".repeat(600_000)))),
        Arguments.of(
            "tags nested in a feed",
            "a.atom",
            utf8(
                "<feed><entry><content type='xhtml'>"
                    + "<div>".repeat(10_000)
                    + "a"
                    + "</div>".repeat(10_000)
                    + "</content></entry></feed>")),
        Arguments.of("a feed of nothing", "a.rss", utf8("<rss></rss>")),
        Arguments.of("no feed at all", "a.rss", utf8("Once upon a time")),
        Arguments.of(
            "arrays nested in a dump",
            "a.json",
            utf8("{\"post_stream\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}")),
        Arguments.of("a dump that ends early", "a.json", utf8("{\"post_stream\":{\"posts\":[{")),
        Arguments.of(
            "a dump without posts",
            "a.json",
            utf8("{\"post_stream\":[" + "1,".repeat(500_000) + "1]}")),
        Arguments.of("a text too long", "a.json", utf8("{\"cooked\":\"" + "a".repeat(300_000))),
        Arguments.of(
            "rows that are no rows",
            "a.xml",
            utf8("<posts><row Id=\"1\" Body=\"a\" <row></posts>")),
        Arguments.of("a book that is none", "a.epub", utf8("Once upon a time")),
        Arguments.of("a book that ends early", "a.epub", Arrays.copyOf(book, book.length / 3)),
        Arguments.of("a book with a lying length", "a.epub", lying),
        Arguments.of(
            "a book without its chapter", "a.epub", Zip.book("a.xhtml", "../../../b").bytes()),
        Arguments.of(
            "a part that grows", "a.docx", Zip.word("<w:p>" + " ".repeat(2_000_000) + "</w:p>")),
        Arguments.of(
            "a picture that grows",
            "a.epub",
            new Zip().add("mimetype", "application/epub+zip").add("a", new byte[1 << 22]).bytes()),
        Arguments.of("a book of 10,001 parts", "a.epub", parts()),
        Arguments.of("a document of nothing", "a.docx", Zip.word("")),
        Arguments.of("a document of broken XML", "a.docx", Zip.word("<w:p><w:p>")),
        Arguments.of(
            "a document without its text", "a.docx", new Zip().add("word/a.xml", "a").bytes()),
        Arguments.of("a PDF that is none", "a.pdf", utf8("Once upon a time")),
        Arguments.of("a PDF of its first line", "a.pdf", utf8("%PDF-1.7\n")),
        Arguments.of("a PDF without words", "a.pdf", Pdf.drawing("", utf8("0 0 9 9 re f"))),
        Arguments.of("a PDF with a password", "a.pdf", Pdf.locked(List.of("One."), "open")),
        Arguments.of(
            "a page that grows",
            "a.pdf",
            Pdf.drawing("/Filter/FlateDecode", Pdf.deflated(9_000_000))),
        Arguments.of(
            "a page that grows behind another filter",
            "a.pdf",
            Pdf.drawing(
                "/Filter[/AHx/Fl]", utf8(BaseEncoding.base16().encode(Pdf.deflated(9_000_000))))),
        Arguments.of(
            "an index of objects that grows",
            "a.pdf",
            Pdf.drawing("/Type/ObjStm/N 9/First 9/Filter/FlateDecode", Pdf.deflated(9_000_000))),
        Arguments.of(
            "a form that is drawn again and again",
            "a.pdf",
            Pdf.drawing(
                "",
                utf8("/X Do ".repeat(3_000)),
                Pdf.form("/Y Do ".repeat(3_000)),
                Pdf.form(" ".repeat(3_000)))),
        Arguments.of(
            "a form that draws itself", "a.pdf", Pdf.drawing("", utf8("/X Do"), Pdf.form("/X Do"))),
        Arguments.of(
            "pages inside of themselves",
            "a.pdf",
            utf8(
                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids["
                    + "2 0 R]/Count 9999999>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")),
        Arguments.of(
            "arrays nested in a PDF",
            "a.pdf",
            Pdf.drawing("/A " + "[".repeat(10_000) + "]".repeat(10_000), utf8("BT ET"))),
        Arguments.of(
            "arrays nested on a page", "a.pdf", Pdf.drawing("", utf8("[".repeat(100_000) + " TJ"))),
        Arguments.of("subtitles of nothing", "a.srt", utf8("1\n00:00:01,000 --> 00:00:02,000\n")),
        Arguments.of("an index", "a.cdx", utf8(" CDX N b a m s k r M S V g\n")));
  }

  private static byte[] parts() throws IOException {
    Zip book = new Zip();
    for (int i = 0; i <= 10_000; i++) {
      book.add("a" + i, "");
    }
    return book.bytes();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  @Timeout(10)
  void ends_in_a_problem(String what, String name, byte[] bytes) {
    Read read = read(name, bytes);
    assertThat(read.problems()).as(what).isNotEmpty();
  }

  @Test
  @Timeout(10)
  void a_chapter_that_is_named_a_thousand_times_is_one() throws IOException {
    String[] names = Collections.nCopies(1000, "a.xhtml").toArray(String[]::new);
    Read read =
        read("a.epub", Zip.book(names).add("OEBPS/a.xhtml", "<p>One chapter only.").bytes());
    assertThat(read.documents())
        .singleElement()
        .extracting(Document::text)
        .asString()
        .contains("One");
  }

  @Test
  @Timeout(10)
  void an_entry_that_cannot_be_read_costs_that_one_only() {
    Read read = read("a.rss", utf8(feed(entry("One text.") + entry(" ") + entry("Another text."))));
    assertThat(read.documents()).extracting(Document::id).containsExactly("a.rss:1", "a.rss:3");
    assertThat(read.problems()).singleElement().extracting(Problem::where).isEqualTo("entry 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.rss", "a.atom", "a.json", "a.epub", "a.docx", "a.pdf", "a.srt", "a.vtt", "a.xml"
      })
  @Timeout(10)
  void changed_bytes_are_read_or_told(String name) throws IOException {
    byte[] good =
        switch (name) {
          case "a.epub" -> Zip.book("a.xhtml").add("OEBPS/a.xhtml", "<p>One.").bytes();
          case "a.docx" -> Zip.word("<w:p><w:r><w:t>One.</w:t></w:r></w:p>");
          case "a.pdf" -> Pdf.drawing("", utf8("BT /F 9 Tf 20 200 Td (One.) Tj ET"));
          case "a.json" -> utf8("{\"post_stream\":[{\"cooked\":\"One.\",\"post_number\":1}]}");
          case "a.srt", "a.vtt" -> utf8("1\n00:00:01,000 --> 00:00:02,000\nOne.\n");
          case "a.xml" -> utf8("<posts><row Id=\"1\" Body=\"One.\"/></posts>");
          default -> utf8(feed(entry("One.")));
        };
    IntStream.range(0, good.length)
        .forEach(
            at -> {
              byte[] changed = good.clone();
              changed[at] ^= (byte) (1 << at % 8);
              assertThatCode(() -> read(name, changed)).doesNotThrowAnyException();
            });
  }
}
