package org.wirecopy.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.wirecopy.Analysis;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.report.Sample;
import org.wirecopy.trace.Tracing;

class HtmlWriterTest {
  @Test
  void gives_the_same_bytes_for_the_same_report_in_any_locale() throws IOException {
    byte[] once = page(Sample.analysis());
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(page(Sample.analysis())).isEqualTo(once);
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void forbids_every_script_and_style_but_its_own() throws IOException {
    Document page = parsed(Sample.analysis());
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("script-src '" + hash(page.select("script:not([type])").get(0)) + "'; ")
        .contains("style-src '" + hash(page.select("style").get(0)) + "'; ")
        .contains("base-uri 'none'; form-action 'none'")
        .doesNotContain("unsafe", "http");
    assertThat(page.select("script:not([type])")).hasSize(1);
    assertThat(page.select("[src], [style], [onclick], [onload]")).isEmpty();
    assertThat(page.select("link, a").eachAttr("href"))
        .allMatch(address -> address.startsWith("#") || address.equals("data:,"));
  }

  private static String hash(Element element) {
    byte[] digest = Hashing.sha256().hashString(element.data(), StandardCharsets.UTF_8).asBytes();
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void says_the_counts_without_javascript() throws IOException {
    assertThat(parsed(Sample.analysis()).select("main").text())
        .contains(
            "2 documents examined, 1 shared or repeated passage found in 1 text with copies, 1 story;"
                + " 1 problem with the input.")
        .contains("Allow JavaScript to see them");
  }

  @Test
  void packs_texts_with_what_is_marked_in_them() throws IOException {
    JsonNode documents = part(parsed(Sample.analysis()), "documents-0");
    assertThat(documents).hasSize(2);
    assertThat(documents.get(0).get("text").asText()).isEqualTo(Sample.SITE);
    JsonNode thread = documents.get(1);
    assertThat(thread.get("text").asText()).isEqualTo(Sample.THREAD);
    JsonNode mark = thread.get("marks").get(0);
    assertThat(mark.get("noise").asText()).isEqualTo("expand-prompt");
    assertThat(mark.get("reason").asText()).isEqualTo("ends a quoted post");
    assertThat(
            Sample.THREAD.substring(mark.get("at").get(0).asInt(), mark.get("at").get(1).asInt()))
        .isEqualTo("Click to expand...");
    assertThat(thread.get("signals").get(0).get("signal").asText()).isEqualTo("dateline");
  }

  @Test
  void packs_passages_with_their_edits_and_reasons() throws IOException {
    Document page = parsed(Sample.analysis());
    JsonNode passage = part(page, "passages-0").get(0);
    assertThat(passage.get("edits")).hasSize(10);
    assertThat(passage.get("evidence").get(0).get("reason").asText())
        .isEqualTo("its dateline credits AFP");
    JsonNode contents = part(page, "contents-0");
    assertThat(contents.get("passages").get(0).get("from").asText()).isEqualTo("right");
    assertThat(contents.get("passages").get(0).get("ground").asText()).isEqualTo("origin");
    assertThat(contents.get("passages").get(0).get("excerpt").asText())
        .isEqualTo(
            "harbour bridge shut on Monday after divers found deep cracks in two of its five piers");
    assertThat(contents.get("problems").get(0).get("problem").asText()).isEqualTo("not a text");
  }

  @Test
  void keeps_what_a_document_says_out_of_the_markup() throws IOException {
    String hostile = "</script><script>alert(1)</script><!-- </textarea> \u2028 {{style}}";
    String page = new String(page(of("<b>" + hostile, hostile)), StandardCharsets.UTF_8);
    assertThat(page).doesNotContain("alert(1)", "<b>");
    JsonNode contents = part(Jsoup.parse(page), "contents-0");
    assertThat(contents.get("documents").get(0).get("id").asText()).isEqualTo("<b>" + hostile);
    assertThat(part(Jsoup.parse(page), "documents-0").get(0).get("text").asText())
        .isEqualTo(hostile);
  }

  @Test
  void writes_half_a_surrogate_pair_as_a_replacement_in_its_place() throws IOException {
    JsonNode documents = part(parsed(of("a", "one \uD83D two \uDE00 😀")), "documents-0");
    assertThat(documents.get(0).get("text").asText()).isEqualTo("one \uFFFD two \uFFFD 😀");
  }

  @Test
  void writes_a_page_of_nothing() throws IOException {
    Analysis nothing =
        new Analysis(
            Map.of(), CleanDocuments.of(List.of()), Tracing.NONE, Weighing.NONE, List.of());
    Document page = parsed(nothing);
    assertThat(part(page, "contents-0").get("documents")).isEmpty();
    assertThat(page.getElementById("documents-0")).isNull();
  }

  private static Analysis of(String id, String text) {
    return new Analysis(
        Map.of(),
        CleanDocuments.of(
            List.of(
                Sample.clean(org.wirecopy.document.Document.of(id, text), List.of(), List.of()))),
        Tracing.NONE,
        Weighing.NONE,
        List.of());
  }

  private static byte[] page(Analysis analysis) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlWriter().write(analysis, out);
    return out.toByteArray();
  }

  private static Document parsed(Analysis analysis) throws IOException {
    return Jsoup.parse(new String(page(analysis), StandardCharsets.UTF_8));
  }

  private static JsonNode part(Document page, String id) throws IOException {
    byte[] packed = Base64.getDecoder().decode(page.getElementById(id).data());
    try (var stream =
        new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(true))) {
      return new ObjectMapper().readTree(stream.readAllBytes());
    }
  }
}
