package org.wirecopy.report.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wirecopy.Analysis;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.report.Sample;
import org.wirecopy.trace.Tracing;

class PlotTest {
  @Test
  void draws_who_copied_from_whom() throws IOException {
    Document svg = drawn(List.of(Plot.MATRIX), Sample.analysis());
    assertThat(svg.select("rect > title").eachText())
        .containsExactly("thread.txt → site.txt: 13 words");
    assertThat(svg.select("text").eachText()).contains("1 site.txt", "2 thread.txt", "13");
  }

  @Test
  void draws_when_copies_appeared() throws IOException {
    Document svg = drawn(List.of(Plot.TIMELINE), Sample.analysis());
    assertThat(svg.select("circle > title").eachText()).containsExactly("site.txt, 2024-03-05");
    assertThat(svg.select("text").eachText())
        .contains("2 documents, thread.txt", "1 undated", "2024-03-05");
  }

  @Test
  void draws_how_alike_passages_are() throws IOException {
    Document svg = drawn(List.of(Plot.HISTOGRAM), Sample.analysis());
    assertThat(svg.select("rect > title").eachText())
        .hasSize(10)
        .contains("0.9 to 1.0: 1 passage", "0.8 to 0.9: 0 passages");
  }

  @ParameterizedTest
  @EnumSource(Plot.class)
  void stands_by_itself(Plot plot) throws IOException {
    Analysis empty =
        new Analysis(
            Map.of(),
            CleanDocuments.of(List.of()),
            Tracing.NONE,
            new Weighing(List.of(), List.of(), List.of()),
            List.of());
    for (Analysis analysis : List.of(Sample.analysis(), empty)) {
      Document svg = drawn(List.of(plot), analysis);
      assertThat(svg.select("svg > title").text()).isNotBlank();
      assertThat(svg.select("svg > desc").text()).isNotBlank();
      assertThat(svg.select("script, style, image, use, foreignObject, a")).isEmpty();
      assertThat(svg.select("[href], [style], [onload]")).isEmpty();
    }
  }

  @Test
  void gives_the_same_bytes_each_time_and_all_in_one() throws IOException {
    List<Plot> all = List.of(Plot.values());
    assertThat(svg(all, Sample.analysis())).isEqualTo(svg(all, Sample.analysis()));
    assertThat(drawn(all, Sample.analysis()).select("svg > title").text())
        .isEqualTo("Who copies from whom; When copies appeared; How alike passages are");
    assertThatThrownBy(() -> Plot.write(List.of(), Sample.analysis(), new ByteArrayOutputStream()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"abc, 100, abc", "abcdefghij, 36, ab…ij", "漢字漢字漢字, 44, 漢…字"})
  void cuts_labels_in_the_middle(String label, double width, String fitting) {
    assertThat(Drawing.fitting(label, width)).isEqualTo(fitting);
  }

  private static Document drawn(List<Plot> plots, Analysis analysis) throws IOException {
    return Jsoup.parse(svg(plots, analysis), "", Parser.xmlParser());
  }

  private static String svg(List<Plot> plots, Analysis analysis) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Plot.write(plots, analysis, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
