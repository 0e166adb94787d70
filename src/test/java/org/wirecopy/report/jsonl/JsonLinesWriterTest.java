package org.wirecopy.report.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wirecopy.Analysis;
import org.wirecopy.document.Document;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.report.Golden;
import org.wirecopy.report.Offsets;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.Sample;
import org.wirecopy.report.Style;
import org.wirecopy.report.View;
import org.wirecopy.trace.Tracing;

class JsonLinesWriterTest {
  @ParameterizedTest
  @EnumSource(View.class)
  void writes_the_rows_of_each_view(View view) throws IOException {
    String rows =
        rows(Sample.analysis(), view, Offsets.UTF16)
            .replaceFirst("\"wirecopy\":\"[^\"]*\"", "\"wirecopy\":\"VERSION\"");
    Golden.assertMatches("jsonl/" + view.name().toLowerCase(Locale.ROOT) + ".jsonl", rows);
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void writes_one_whole_object_a_line(View view) throws IOException {
    for (String line : rows(Sample.analysis(), view, Offsets.UTF16).split("\n")) {
      assertThat(line).startsWith("{\"type\":\"");
      try (JsonParser parser = new JsonFactory().createParser(line)) {
        while (parser.nextToken() != null) {
          parser.getText();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UTF16, '\"start\":39,\"end\":121,\"line\":2,\"column\":24'",
    "CODEPOINT, '\"start\":38,\"end\":120,\"line\":2,\"column\":24'",
    "BYTE, '\"start\":41,\"end\":123,\"line\":2,\"column\":24'"
  })
  void counts_places_in_the_unit_asked_for(Offsets unit, String expected) throws IOException {
    assertThat(rows(Sample.analysis(), View.PASSAGES, unit))
        .contains(
            "\"offsets\":\"" + unit.label() + "\"", "\"document\":\"thread.txt\"," + expected);
  }

  @Test
  void writes_a_lone_surrogate_as_a_replacement_character() throws IOException {
    assertThat(rows(single("a", "half \uD83D done"), View.CLEANING, Offsets.UTF16))
        .contains("\"text\":\"half \uFFFD done\"");
  }

  @Test
  void keeps_line_breaks_inside_a_row() throws IOException {
    String rows = rows(single("a", "one\ntwo\u2028three\r\nfour"), View.CLEANING, Offsets.UTF16);
    assertThat(rows.split("\n")).hasSize(2);
    assertThat(rows).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void leaves_the_stream_open() throws IOException {
    List<String> closed = new ArrayList<>();
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.add("closed");
          }
        };
    new JsonLinesWriter(Presentation.of(View.ANALYSIS)).write(Sample.analysis(), out);
    assertThat(closed).isEmpty();
  }

  @Test
  void lets_the_caller_know_that_the_disk_is_full() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatThrownBy(
            () ->
                new JsonLinesWriter(Presentation.of(View.ANALYSIS)).write(Sample.analysis(), full))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left");
  }

  @ParameterizedTest
  @CsvSource({
    "0.92857142, 0.9286",
    "1, 1",
    "0, 0",
    "0.00001, 0",
    "0.0005, 0.0005",
    "0.002, 0.002",
    "-0.00001, 0",
    "1234567.5, 1234567.5",
    "NaN, null",
    "Infinity, null"
  })
  void rounds_numbers_to_four_decimals_in_one_way(double value, String expected)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Json json = Json.to(out)) {
      json.row("x", () -> json.rounded("n", value));
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("{\"type\":\"x\",\"n\":" + expected + "}\n");
  }

  private static Analysis single(String id, String text) {
    return new Analysis(
        Map.of(),
        CleanDocuments.of(List.of(Sample.clean(Document.of(id, text), List.of(), List.of()))),
        Tracing.NONE,
        Weighing.NONE,
        List.of());
  }

  private static String rows(Analysis analysis, View view, Offsets unit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonLinesWriter(
            new Presentation(view, unit, Style.PLAIN, List.of(), UnaryOperator.identity()))
        .write(analysis, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
