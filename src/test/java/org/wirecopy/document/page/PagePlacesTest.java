package org.wirecopy.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.input.HtmlPage;

class PagePlacesTest {
  private static final String PAGE =
      """
      <!doctype html>
      <html><head><title>Ferries</title><style>p { color: red }</style></head>
      <body>
        <h1>Ferries &amp; bridges</h1>
        <!-- a remark -->
        <p>The   harbour office
           said &#8220;nothing&#8221; about <b>the</b> ferry.</p>
        <pre>two
        lines</pre>
      </body></html>
      """;

  @ParameterizedTest
  @CsvSource({
    "Ferries & bridges, Ferries &amp; bridges",
    "bridges, bridges</h1>",
    "office, office",
    "said, said",
    "nothing, nothing&#8221;",
    "about the, about <b>",
    "ferry, ferry.</p>",
    "lines, lines</pre>",
  })
  void finds_words_of_the_text_in_the_file(String words, String there) {
    Document document = HtmlPage.read("page", PAGE);

    int source = PagePlaces.of(PAGE).source(document.text().indexOf(words));

    assertThat(PAGE.substring(source)).startsWith(there);
  }

  @Test
  void tells_where_comments_stand() {
    Document document = HtmlPage.read("page", PAGE);

    PagePlaces.Remark remark = PagePlaces.of(PAGE).remarks().get(0);

    assertThat(remark.text()).isEqualTo(" a remark ");
    assertThat(PAGE.substring(remark.source())).startsWith("<!-- a remark");
    assertThat(document.text().substring(0, remark.offset())).endsWith("Ferries & bridges");
  }

  @Test
  void reads_bytes_in_the_encoding_that_they_declare() {
    String page = "<html><head><meta charset=\"iso-8859-1\"></head><body>Fähre ab</body></html>";
    byte[] bytes = page.getBytes(StandardCharsets.ISO_8859_1);

    assertThat(PagePlaces.text(bytes)).isEqualTo(page);
    assertThat(page.substring(PagePlaces.of(bytes).source(6))).startsWith("ab</body>");
  }

  @Test
  void has_a_place_for_a_page_without_text() {
    assertThat(PagePlaces.of("<html></html>").source(0)).isZero();
  }
}
