package org.wirecopy.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Analysis;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.report.Sample;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.trace.Tracing;

class MarkdownWriterTest {
  /** What GitHub takes for a comment, in characters. */
  private static final int MOST = 65_536;

  @Test
  void tells_what_was_copied_from_where() throws IOException {
    assertThat(written(Sample.analysis()))
        .startsWith("## Wirecopy: 1 copied passage between 1 pair of documents\n")
        .contains("| thread.txt | → | site.txt | 13 | 1 uncredited-copy |\n")
        .contains("<summary>site.txt:3 ↔ thread.txt:2: uncredited-copy, 13 words</summary>")
        .contains("- notes.bin, byte 17: not a text\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</blockquote></details><img src=x onerror=alert(1)>",
        "| a | b |\n| - | - |",
        "[link](javascript:alert(1))",
        "![image](http://example.org/a.png)",
        "# heading",
        "```\ncode",
        "**bold** _it_ ~~gone~~ `code`",
        "<https://example.org>",
        "\\<b>",
        "&lt;b&gt; &#60;b&#62;",
        "\n\n- item\n\n    code\n\n> quoted\n\n---\n"
      })
  void lets_no_text_be_markdown_or_html(String text) throws IOException {
    String page = written(analysis(text, 1));
    String html = html(page);
    String innocent = html(written(analysis("word", 1)));
    assertThat(html.replaceAll("<br>", "").split("<").length).isEqualTo(innocent.split("<").length);
  }

  @Test
  void names_nobody_and_links_nowhere() throws IOException {
    String page =
        written(analysis("thanks @octocat, see #12, https://example.org and www.example.org", 1));
    String shown = Jsoup.parse(html(page)).text();
    assertThat(shown).contains("octocat").doesNotContain("@o", "#1");
    assertThat(page).doesNotContain("@", "://", "www.");
  }

  @Test
  void stays_below_the_limit_and_says_what_is_left_out() throws IOException {
    String page = written(analysis("ünï ".repeat(500), 4000));
    assertThat(page.length()).isLessThan(MOST);
    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST);
    assertThat(page).containsPattern("… and \\d+ more, for which there is no room\\.");
  }

  /** Pairs of documents that share a text, which stands in their names too. */
  private static Analysis analysis(String text, int pairs) {
    List<CleanDocument> documents = new ArrayList<>();
    List<Reuse> reuses = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      String left = "a" + i + text.substring(0, Math.min(80, text.length()));
      String right = "b" + i;
      documents.add(Sample.clean(Document.of(left, text), List.of(), List.of()));
      documents.add(Sample.clean(Document.of(right, text), List.of(), List.of()));
      Span span = new Span(0, text.length());
      Passage passage =
          new Passage(new Passage.Side(left, span), new Passage.Side(right, span), 9, 1, List.of());
      reuses.add(new Reuse("p" + i, passage, ReuseKind.UNCREDITED_COPY, List.of()));
    }
    Analysis sample = Sample.analysis();
    return new Analysis(
        sample.options(),
        CleanDocuments.of(documents),
        new Tracing(reuses, List.of(), List.of(), List.of(), List.of()),
        sample.weighing(),
        List.of(new Problem(text, "", text)));
  }

  private static String html(String page) {
    List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
    return HtmlRenderer.builder()
        .extensions(tables)
        .build()
        .render(Parser.builder().extensions(tables).build().parse(page));
  }

  private static String written(Analysis analysis) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarkdownWriter().write(analysis, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
