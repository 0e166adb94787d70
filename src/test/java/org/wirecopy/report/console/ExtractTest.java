package org.wirecopy.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wirecopy.Analysis;
import org.wirecopy.align.Edit;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Document;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.report.Offsets;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.Sample;
import org.wirecopy.report.View;
import org.wirecopy.report.page.Fold;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.report.place.Places;
import org.wirecopy.trace.Tracing;

class ExtractTest {
  @Test
  void puts_inserted_words_between_their_neighbours() {
    String left = "a mild winter in the north";
    String right = "a very mild winter in the far north";
    Edit first = new Edit(Edit.Kind.INSERTED, new Span(2, 2), Sample.span(right, "very"));
    Edit second = new Edit(Edit.Kind.INSERTED, new Span(21, 21), Sample.span(right, "far"));
    assertThat(merged(left, right, List.of(first, second)))
        .isEqualTo("a {+very+} mild winter in the {+far+} north");
  }

  @Test
  void keeps_inserted_words_apart_where_the_place_comes_before_the_space() {
    String left = "mild winter";
    String right = "mild wet winter";
    Edit edit = new Edit(Edit.Kind.INSERTED, new Span(4, 4), Sample.span(right, "wet"));
    assertThat(merged(left, right, List.of(edit))).isEqualTo("mild {+wet+} winter");
  }

  @Test
  void takes_a_space_that_does_not_break_for_a_space() {
    String left = "old\u00A0stone\u00A0bridge";
    String right = "old\u00A0iron\u00A0bridge";
    Edit edit = new Edit(Edit.Kind.CHANGED, Sample.span(left, "stone"), Sample.span(right, "iron"));
    assertThat(merged(left, right, List.of(edit))).isEqualTo("old [-stone-] {+iron+} bridge");
  }

  @Test
  void adds_no_space_in_a_script_without_spaces() {
    String left = "首脳は東京で会談した";
    String right = "首脳は大阪で会談した";
    Edit edit = new Edit(Edit.Kind.CHANGED, Sample.span(left, "東京"), Sample.span(right, "大阪"));
    assertThat(merged(left, right, List.of(edit))).isEqualTo("首脳は[-東京-]{+大阪+}で会談した");
  }

  @Test
  void cuts_the_middle_out_of_long_runs() {
    String text =
        IntStream.rangeClosed(1, 90).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    assertThat(merged(text, text, List.of()))
        .startsWith("w1 w2")
        .contains(" … ")
        .endsWith("w89 w90");
  }

  @Test
  void says_how_many_changes_it_leaves_out() {
    String text = "x ".repeat(40).strip();
    List<Edit> edits =
        IntStream.range(0, 20)
            .mapToObj(i -> new Span(4 * i, 4 * i + 1))
            .map(span -> new Edit(Edit.Kind.CHANGED, span, span))
            .toList();
    assertThat(merged(text, text, edits)).endsWith("(and 8 more changes)");
  }

  private static String merged(String left, String right, List<Edit> edits) {
    Analysis analysis =
        new Analysis(
            Map.of(),
            CleanDocuments.of(
                List.of(
                    Sample.clean(Document.of("l", left), List.of(), List.of()),
                    Sample.clean(Document.of("r", right), List.of(), List.of()))),
            Tracing.NONE,
            Weighing.NONE,
            List.of());
    Passage passage =
        new Passage(
            new Passage.Side("l", new Span(0, left.length())),
            new Passage.Side("r", new Span(0, right.length())),
            1,
            1,
            edits);
    Page page = new Page(new StringWriter(), Presentation.of(View.ANALYSIS));
    Prose prose = new Extract(Places.of(analysis, Offsets.UTF16), page).merged(passage);
    return Fold.fold(prose, 10_000, 0, false).get(0).text();
  }
}
