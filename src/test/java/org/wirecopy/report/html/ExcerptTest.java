package org.wirecopy.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wirecopy.Analysis;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Document;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.report.Offsets;
import org.wirecopy.report.Sample;
import org.wirecopy.report.place.Places;
import org.wirecopy.trace.Tracing;

class ExcerptTest {
  @Test
  void puts_short_words_on_one_line() {
    assertThat(excerpt(" one\n\n two\tthree ")).isEqualTo("one two three");
  }

  @Test
  void cuts_long_words_between_words() {
    assertThat(excerpt("harbour ".repeat(40))).isEqualTo("harbour ".repeat(15).strip() + "…");
  }

  @Test
  void never_halves_a_character() {
    assertThat(excerpt("x" + "😀".repeat(200))).isEqualTo("x" + "😀".repeat(59) + "…");
  }

  private static String excerpt(String text) {
    Analysis analysis =
        new Analysis(
            Map.of(),
            CleanDocuments.of(List.of(Sample.clean(Document.of("a", text), List.of(), List.of()))),
            Tracing.NONE,
            Weighing.NONE,
            List.of());
    Passage.Side side = new Passage.Side("a", new Span(0, text.length()));
    return Excerpt.of(side, Places.of(analysis, Offsets.UTF16));
  }
}
