package org.wirecopy.check.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wirecopy.check.format.CheckSample.finding;
import static org.wirecopy.check.format.CheckSample.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.check.CheckReport;
import org.wirecopy.check.Finding;
import org.wirecopy.check.Gate;
import org.wirecopy.check.Region;

class MarkdownWriterTest {
  private static final CheckPresentation SITE = new CheckPresentation("site/");

  @Test
  void shows_a_verdict_and_a_table_of_what_is_over_the_gate() {
    Document page = page(CheckSample.report());
    assertThat(page.select("h2").text()).isEqualTo("Wirecopy: failed, 4 over the gate");
    assertThat(page.select("tbody tr"))
        .extracting(row -> row.select("td").eachText())
        .containsExactly(
            List.of(
                "site/docs/bridge.md:1",
                "47",
                "copied share",
                "90.4 % of the text is copied, 47 of 52 words; 60 % may be."),
            List.of("site/docs/bridge.md:5", "47", "uncredited copy", "site/archive/harbour.md:1"),
            List.of(
                "site/docs/fruit & frost.md:1",
                "52",
                "copied share",
                "81.3 % of the text is copied, 52 of 64 words; 60 % may be."),
            List.of(
                "site/docs/fruit & frost.md:3", "52", "uncredited copy", "site/docs/apples.md:3"));
  }

  @Test
  void folds_the_copied_words_away() {
    Document page = page(CheckSample.report());
    assertThat(page.select("details > summary").eachText())
        .containsExactly(
            "site/docs/bridge.md:5: 47 words", "site/docs/fruit & frost.md:3: 52 words");
    assertThat(page.select("details > blockquote").first().text())
        .startsWith("The old harbour bridge closed")
        .endsWith("until the end of the summer");
  }

  @Test
  void lists_unused_allowances_problems_and_what_to_do() {
    Document page = page(CheckSample.report());
    assertThat(page.select("h3").eachText())
        .containsExactly("The copied words", "Unused allowances", "Not read", "What to do");
    assertThat(page.select("li").eachText())
        .anyMatch(item -> item.startsWith("site/docs/fruit & frost.md:7: Nothing here is copied"))
        .anyMatch(item -> item.contains("line 13: wirecopy:end ends nothing"))
        .anyMatch(item -> item.startsWith("Quote the words and credit their source"));
    assertThat(page.select("pre code").text()).contains("<!-- wirecopy:allow reason=");
  }

  @Test
  void says_that_a_clean_check_passed() {
    Document page = page(CheckSample.clean());
    assertThat(page.select("h2").text()).isEqualTo("Wirecopy: passed");
    assertThat(page.select("table, details, h3")).isEmpty();
    assertThat(page.select("p").text())
        .startsWith("Checked 2 texts of 99 words in all")
        .contains("uncredited-copy, rewritten, in passages of more than 24 words.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a|b.md",
        "`code`.md",
        "<script>alert(1)</script>.md",
        "</details><b>.md",
        "_a_ *b* [c](d) ![e](f) ~~g~~.md",
        "&amp;&#124;.md",
        "\\| a.md",
        "# heading.md",
        "<!-- x.md"
      })
  void shows_a_name_and_a_text_as_they_are(String odd) {
    Document page = page(CheckSample.odd(odd));
    assertThat(page.select("tbody tr")).hasSize(14).allMatch(row -> row.select("td").size() == 4);
    assertThat(page.select("tbody tr").get(1).select("td").first().text())
        .isEqualTo("site/" + odd + ":2");
    assertThat(page.select("blockquote")).hasSize(12).allMatch(quote -> quote.text().equals(odd));
    assertThat(page.select("script, b, em, del, a, img, td code, h1")).isEmpty();
  }

  @Test
  void keeps_the_lines_of_a_text_in_one_block() {
    Element quote =
        page(CheckSample.odd("a.md", "one\n\n  # two\r\n- three")).select("blockquote").first();
    assertThat(quote.select("br")).hasSize(3);
    assertThat(quote.text()).isEqualTo("one # two - three");
    assertThat(quote.select("h1, li")).isEmpty();
  }

  @Test
  void stays_within_what_a_summary_may_hold() {
    List<Finding> findings =
        IntStream.rangeClosed(1, 9000).mapToObj(i -> odd("<ü>".repeat(40) + i + ".md", i)).toList();
    CheckReport report = CheckSample.with(Gate.USUAL, findings);
    String markdown = CheckSample.written(CheckFormat.MARKDOWN, SITE, report);
    assertThat(markdown.getBytes(StandardCharsets.UTF_8).length).isBetween(500_000, 1_048_576);
    assertThat(markdown).containsPattern("… and \\d+ more, for which there is no room");
    assertThat(parse(markdown).select("h3").eachText()).contains("What to do");
  }

  private static Finding odd(String path, int words) {
    return finding(path, new Region(1, 1, 1, 2), words, List.of(site("a.md", 1)));
  }

  private static Document page(CheckReport report) {
    return parse(CheckSample.written(CheckFormat.MARKDOWN, SITE, report));
  }

  private static Document parse(String markdown) {
    List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
    String html =
        HtmlRenderer.builder()
            .extensions(tables)
            .build()
            .render(Parser.builder().extensions(tables).build().parse(markdown));
    return Jsoup.parse(html);
  }
}
