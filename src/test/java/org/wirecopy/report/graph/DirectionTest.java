package org.wirecopy.report.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Analysis;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Published;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.report.Sample;
import org.wirecopy.trace.CarriedText;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Origin;
import org.wirecopy.trace.PressReleaseReuse;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.trace.Tracing;

class DirectionTest {
  private static final Passage.Side LEFT = new Passage.Side("a", new Span(0, 9));
  private static final Passage.Side RIGHT = new Passage.Side("b", new Span(0, 9));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UNCREDITED_COPY,      a, b, a, 3, 2, left:NAMED_SOURCE
          UNCREDITED_COPY,       , b, a, 3, 2, right:ORIGIN
          UNCREDITED_COPY,      a, c, a, 3, 2, none
          UNCREDITED_COPY,       ,  , b, 2, 3, right:RELEASE
          UNCREDITED_COPY,       ,  ,  , 2, 3, left:DATE
          CREDITED_SYNDICATION,  ,  ,  , 3, 2, right:DATE
          CREDITED_SYNDICATION,  ,  ,  , 3, 3, none
          CREDITED_SYNDICATION,  ,  ,  , 3,  , none
          SHARED_QUOTATION,      ,  ,  , 2, 3, none
          """)
  void rests_on_the_best_ground_there_is(
      ReuseKind kind,
      @Nullable String named,
      @Nullable String origin,
      @Nullable String release,
      @Nullable Integer leftDay,
      @Nullable Integer rightDay,
      String expected) {
    Passage passage = new Passage(LEFT, RIGHT, 2, 1, List.of());
    List<Evidence> evidence =
        named == null ? List.of() : List.of(new Evidence("b", RIGHT.span(), "names no source"));
    Reuse reuse = new Reuse("p", passage, kind, evidence);
    Family family =
        new Family(
            "f",
            List.of(LEFT, RIGHT),
            List.of("p"),
            new Origin(origin, origin == null ? 0 : 0.5, List.of(), List.of()),
            null,
            new CarriedText("t", "Two words", List.of(), List.of()));
    List<PressReleaseReuse> pressReleaseReuses =
        release == null
            ? List.of()
            : List.of(new PressReleaseReuse(release, release.equals("a") ? "b" : "a", 1, 1, 2));
    Analysis analysis =
        new Analysis(
            Map.of(),
            CleanDocuments.of(List.of(clean("a", leftDay), clean("b", rightDay))),
            new Tracing(List.of(reuse), List.of(family), List.of(), pressReleaseReuses, List.of()),
            Weighing.NONE,
            List.of());
    Optional<Direction.Told> told = new Direction(analysis).of(reuse);
    assertThat(told.map(t -> (t.fromLeft() ? "left:" : "right:") + t.ground()).orElse("none"))
        .isEqualTo(expected);
  }

  private static CleanDocument clean(String id, @Nullable Integer day) {
    Published published = day == null ? null : Published.on(LocalDate.of(2024, 5, day));
    Document document =
        Document.of(id, "nine words").withMetadata(new Metadata(null, published, null, null, null));
    return Sample.clean(document, List.of(), List.of());
  }
}
