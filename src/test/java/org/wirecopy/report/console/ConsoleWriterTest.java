package org.wirecopy.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.wirecopy.report.page.Columns;
import org.wirecopy.trace.Tracing;

class ConsoleWriterTest {
  private static final Style PLAIN = new Style(80, false, StandardCharsets.UTF_8, false);

  @ParameterizedTest
  @EnumSource(View.class)
  void writes_each_view_as_a_person_reads_it(View view) {
    Golden.assertMatches(
        "console/" + view.name().toLowerCase(java.util.Locale.ROOT) + ".txt", text(view, PLAIN));
  }

  @Test
  void marks_words_by_colour_where_there_is_colour() {
    Style color = new Style(80, true, StandardCharsets.UTF_8, false);
    assertThat(text(View.PASSAGES, color))
        .contains("\u001B[1;31mclosed\u001B[0m \u001B[1;32mshut\u001B[0m on Monday")
        .doesNotContain("[-", "{+");
  }

  @Test
  void draws_with_ascii_where_the_encoding_has_no_lines() {
    Style ascii = new Style(80, false, StandardCharsets.US_ASCII, false);
    assertThat(text(View.ANALYSIS, ascii))
        .contains("thread.txt -> site.txt", "--------")
        .matches("\\p{ASCII}*");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 61, 200})
  void keeps_every_line_within_the_width(int width) {
    for (View view : View.values()) {
      if (view != View.CLEANING) {
        assertThat(text(view, new Style(width, false, StandardCharsets.UTF_8, true)).lines())
            .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
      }
    }
  }

  @Test
  void lets_no_document_command_the_terminal() {
    Analysis analysis =
        single("a\u001B]0;owned\u0007.txt", "Clear \u001B[2J the \u202Escreen\u009B1m.");
    for (View view : View.values()) {
      assertThat(text(analysis, view, PLAIN))
          .doesNotContain("\u001B", "\u0007", "\u202E", "\u009B");
    }
  }

  @Test
  void prints_one_cleaned_text_without_a_title() {
    assertThat(text(single("a.txt", "Only this.\n"), View.CLEANING, PLAIN))
        .isEqualTo("Only this.\n");
  }

  @Test
  void says_that_a_comparison_needs_two_documents() {
    assertThat(text(single("a.txt", "Only this."), View.COMPARISON, PLAIN))
        .isEqualTo("Nothing to compare: both documents are needed.\n");
  }

  @Test
  void compares_in_the_order_that_was_asked_for() {
    Presentation turned =
        new Presentation(
            View.COMPARISON,
            Offsets.UTF16,
            PLAIN,
            List.of("thread.txt", "site.txt"),
            UnaryOperator.identity());
    assertThat(text(Sample.analysis(), turned))
        .startsWith("thread.txt")
        .contains("[-closed-]", "{+shut+}", "{+deep+}");
  }

  @Test
  void keeps_the_bar_between_the_columns_straight_in_any_script() {
    Analysis analysis =
        analysis(
            Document.of("東京.txt", "首脳は東京で会談し、共同声明を発表した。👍🏽 ".repeat(5)),
            Document.of("b.txt", "Cafe\u0301 na\u0308chster Halt: 서울역, ฟ้า ".repeat(6)));
    assertThat(text(analysis, View.COMPARISON, PLAIN).lines().filter(line -> line.contains("│")))
        .hasSizeGreaterThan(4)
        .allSatisfy(
            line -> assertThat(Columns.of(line.substring(0, line.indexOf('│')))).isEqualTo(39));
  }

  private static Analysis single(String id, String text) {
    return analysis(Document.of(id, text));
  }

  private static Analysis analysis(Document... documents) {
    return new Analysis(
        Map.of(),
        CleanDocuments.of(
            Stream.of(documents).map(d -> Sample.clean(d, List.of(), List.of())).toList()),
        Tracing.NONE,
        Weighing.NONE,
        List.of());
  }

  private static String text(View view, Style style) {
    return text(Sample.analysis(), view, style);
  }

  private static String text(Analysis analysis, View view, Style style) {
    return text(
        analysis,
        new Presentation(view, Offsets.UTF16, style, List.of(), UnaryOperator.identity()));
  }

  private static String text(Analysis analysis, Presentation presentation) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Charset charset = presentation.style().charset();
    try {
      new ConsoleWriter(presentation).write(analysis, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(charset);
  }
}
