package org.wirecopy.wrapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.input.Corpus;

/** Feeds as they are, which often are no XML. */
class FeedTest {
  private static final String SECOND =
      "<item><title>Ferry</title><description>The ferry sails again on Monday.</description></item>";

  private record Read(List<Document> documents, List<Problem> problems) {}

  private static Read read(String name, byte[] bytes) {
    try (Corpus corpus = Corpus.builder().source(name, ByteSource.wrap(bytes)).open()) {
      List<Document> documents = corpus.documents().toList();
      return new Read(documents, corpus.problems());
    }
  }

  private static @Nullable String title(Document document) {
    return document.metadata().title();
  }

  private static byte[] feed(String head, String title, String description, Charset charset) {
    String entry =
        "<item><title>" + title + "</title><description>" + description + "</description></item>";
    return (head + "<rss version=\"2.0\"><channel>" + entry + SECOND + "</channel></rss>")
        .getBytes(charset);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Fish&nbsp;& chips | The harbour reopened.   | Fish\u00A0& chips",
        "Tea & milk        | Sales &lt; last year's. | Tea & milk",
        "Tea&milk?a=1&b=2  | The harbour reopened.   | Tea&milk?a=1&b=2",
        "Caf&eacute;       | A caf&#233; burned.     | Café",
        "A <b>bold title   | The harbour reopened.   | A bold title",
        "A bold</b> title  | The harbour reopened.   | A bold title",
        "Bell              | It rang:\u0007 twice.   | Bell",
        "Bell              | It rang:&#7; twice.     | Bell",
        "Less < more       | The harbour reopened.   | Less < more",
        "A picture         | <img src=a.png>Seen.    | A picture",
        "Broken            | The harbour <p reopened.| Broken"
      })
  void entries_of_a_feed_that_is_no_xml_are_read(
      String title, String description, String expected) {
    Read read = read("news.rss", feed("", title, description, StandardCharsets.UTF_8));
    assertThat(read.documents()).hasSize(2);
    assertThat(read.documents().get(0).metadata().title()).isEqualTo(expected);
    assertThat(read.documents().get(1).text()).isEqualTo("The ferry sails again on Monday.");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void a_byte_of_no_letter_costs_that_sign_and_is_told() {
    byte[] bytes = feed("", "Caf\u00E9 burned", "It burned.", StandardCharsets.ISO_8859_1);
    Read read = read("news.rss", bytes);
    assertThat(read.documents())
        .extracting(FeedTest::title)
        .containsExactly("Caf\uFFFD burned", "Ferry");
    assertThat(read.problems())
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo("has bytes that its encoding does not have (1); the rest was read");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "UTF-8, windows-1251",
    "windows-1251, windows-1251",
    "ISO-8859-5, ISO-8859-5",
    "Shift_JIS, UTF-8"
  })
  void a_feed_is_read_in_the_encoding_that_it_has(String written, String declared) {
    String title = "\u0413\u0430\u0432\u0430\u043D\u044C";
    String head = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>\n";
    byte[] bytes = feed(head, title, "One.", Charset.forName(written));
    if (written.equals("Shift_JIS")) {
      assertThat(read("news.rss", bytes).documents()).hasSize(2);
      return;
    }
    assertThat(read("news.rss", bytes).documents().get(0).metadata().title()).isEqualTo(title);
  }

  @Test
  void a_mark_says_the_encoding() {
    byte[] bytes = feed("\uFEFF", "Hafen", "Ein Kran.", StandardCharsets.UTF_16LE);
    assertThat(read("news.rss", bytes).documents())
        .extracting(FeedTest::title)
        .containsExactly("Hafen", "Ferry");
  }

  @Test
  void an_encoding_counts_far_behind_the_beginning() {
    String head = "<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + " ".repeat(20_000);
    byte[] bytes = feed(head, "Caf\u00E9", "One.", Charset.forName("windows-1252"));
    assertThat(read("news.rss", bytes).documents().get(0).metadata().title())
        .isEqualTo("Caf\u00E9");
  }

  @Test
  void an_entry_without_an_end_is_read_as_those_in_it() {
    String open = "<item><title>Open</title><description>No end is told.</description>";
    Read read =
        read(
            "news.rss",
            ("<rss><channel>" + open + SECOND + "</channel></rss>")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(read.documents())
        .extracting(FeedTest::title)
        .containsExactlyInAnyOrder("Open", "Ferry");
  }

  @Test
  void an_entry_that_is_cut_off_is_told_and_those_before_it_are_read() {
    String feed = "<rss><channel>" + SECOND + "<item><title>Cut</title><description>The harb";
    Read read = read("news.rss", feed.getBytes(StandardCharsets.UTF_8));
    assertThat(read.documents()).hasSize(1);
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.where()).isEqualTo("entry 2");
              assertThat(problem.message()).startsWith("ends early");
            });
  }

  @Test
  void a_feed_whose_end_is_missing_is_told_and_its_entries_are_read() {
    Read read = read("news.rss", ("<rss><channel>" + SECOND).getBytes(StandardCharsets.UTF_8));
    assertThat(read.documents()).hasSize(1);
    assertThat(read.problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("end of the feed");
  }

  @Test
  void entities_of_a_feed_are_not_made_and_its_entries_are_read() {
    String head = "<!DOCTYPE rss [<!ENTITY harbour 'The harbour. '>]>";
    byte[] bytes = feed(head, "A", "&harbour;&harbour;", StandardCharsets.UTF_8);
    Read read = read("news.rss", bytes);
    assertThat(read.documents()).extracting(FeedTest::title).containsExactly("A", "Ferry");
    assertThat(read.documents().get(0).text()).doesNotContain("The harbour");
    assertThat(read.problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("entities");
  }

  @Test
  void markup_that_is_not_escaped_is_a_page() {
    byte[] bytes =
        feed("", "A", "<p>One paragraph.</p><p>Another one.</p>", StandardCharsets.UTF_8);
    assertThat(read("news.rss", bytes).documents().get(0).text())
        .contains("One paragraph.", "Another one.")
        .doesNotContain("<p>");
  }

  @Test
  void entries_in_entries_end() {
    byte[] bytes =
        ("<rss><channel>" + "<item><title>a</title>".repeat(2000)).getBytes(StandardCharsets.UTF_8);
    Read read = read("news.rss", bytes);
    assertThat(read.documents()).isEmpty();
    assertThat(read.problems())
        .anyMatch(problem -> problem.message().contains("nested in more than 500 others"));
  }

  @Test
  void a_byte_of_no_letter_costs_no_row_of_a_dump() {
    byte[] bytes =
        "<posts><row Id=\"1\" Body=\"Caf\u00E9 burned.\"/><row Id=\"2\" Body=\"It rained.\"/></posts>"
            .getBytes(StandardCharsets.ISO_8859_1);
    Read read = read("Posts.xml", bytes);
    assertThat(read.documents())
        .extracting(Document::text)
        .containsExactly("Caf\uFFFD burned.", "It rained.");
    assertThat(read.problems()).singleElement().extracting(Problem::document).isEqualTo("posts/1");
  }
}
