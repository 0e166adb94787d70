package org.wirecopy.check.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.check.CheckReport;

class CheckPageWriterTest {
  private static final CheckPresentation SITE = new CheckPresentation("site/");

  private static Document page(CheckReport report) {
    return Jsoup.parse(CheckSample.written(CheckFormat.HTML, SITE, report));
  }

  @Test
  void shows_a_verdict_a_table_and_the_copied_words_with_their_places() {
    Document page = page(CheckSample.report());
    assertThat(page.title()).isEqualTo("Wirecopy: failed, 4 over the gate");
    assertThat(page.select("tr:has(td)"))
        .extracting(row -> row.select("td").eachText())
        .hasSize(4)
        .contains(
            List.of("site/docs/bridge.md:5", "47", "uncredited copy", "site/archive/harbour.md:1"));
    assertThat(page.select("summary").eachText())
        .containsExactly(
            "site/docs/bridge.md:5: 47 words", "site/docs/fruit & frost.md:3: 52 words");
    assertThat(page.select("blockquote").first().text())
        .startsWith("The old harbour bridge closed")
        .endsWith("until the end of the summer");
    assertThat(page.select("h2").eachText())
        .containsExactly("The copied words", "Unused allowances", "Not read");
  }

  @Test
  void says_that_a_clean_check_passed() {
    Document page = page(CheckSample.clean());
    assertThat(page.select("h1").text()).isEqualTo("Wirecopy: passed");
    assertThat(page.select("table, details, h2")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>.md",
        "</details><b>.md",
        "</blockquote></title>.md",
        "&amp;&#124;.md",
        "\"' onclick=x.md",
        "<!-- x.md"
      })
  void shows_a_name_and_a_text_as_they_are(String odd) {
    Document page = page(CheckSample.odd(odd));
    assertThat(page.select("tr:has(td)")).hasSize(14);
    assertThat(page.select("td").get(4).text()).isEqualTo("site/" + odd + ":2");
    assertThat(page.select("blockquote")).hasSize(12).allMatch(quote -> quote.text().equals(odd));
    assertThat(page.select("script, b, [onclick]")).isEmpty();
  }

  @Test
  void keeps_the_lines_of_a_text() {
    Document page = page(CheckSample.odd("a.md", "one\n\n  two\r\n- three"));
    assertThat(page.select("blockquote").first().wholeText()).isEqualTo("one\n\n  two\n- three");
  }
}
