package org.wirecopy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Analysis;
import org.wirecopy.Wirecopy;
import org.wirecopy.document.input.Corpus;
import org.wirecopy.reliability.Reliability;
import org.wirecopy.reliability.story.Story;
import org.wirecopy.report.format.Format;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Reuse;

class FocusTest {
  private static final Analysis FERRY = ferry();

  private static Analysis ferry() {
    try (Corpus corpus = Corpus.builder().inputs(List.of("fixtures/ferry")).open()) {
      return Wirecopy.analyzer().build().analyze(corpus.documents());
    }
  }

  static Stream<String> names() {
    return Focus.names(FERRY);
  }

  @ParameterizedTest
  @MethodSource("names")
  void explains_whatever_has_a_name_in_every_format(String name) throws IOException {
    Analysis narrowed = Focus.on(name, FERRY).orElseThrow();
    for (Format format : Format.values()) {
      String written = written(narrowed, format);
      assertThat(written).isNotBlank();
      if (format == Format.TEXT || format == Format.JSONL) {
        assertThat(written).contains(name);
      }
    }
  }

  @Test
  void knows_no_other_names() {
    assertThat(Focus.on("nobody", FERRY)).isEmpty();
    assertThat(Focus.on("", FERRY)).isEmpty();
  }

  @Test
  void shows_a_passage_with_its_family_and_story_and_nothing_else() {
    Reuse copy = FERRY.tracing().reuses().stream().filter(Reuse::isCopy).findFirst().orElseThrow();

    Analysis narrowed = Focus.on(copy.id(), FERRY).orElseThrow();

    assertThat(narrowed.tracing().reuses()).containsExactly(copy);
    assertThat(narrowed.tracing().derivations()).hasSize(2);
    assertThat(narrowed.tracing().families()).isEqualTo(FERRY.tracing().families());
    assertThat(narrowed.weighing().stories()).isEqualTo(FERRY.weighing().stories());
    assertThat(narrowed.weighing().documents()).isEmpty();
    assertThat(narrowed.weighing().sources()).isEmpty();
  }

  @Test
  void shows_a_family_with_all_its_passages() {
    Family family = FERRY.tracing().families().get(0);

    Analysis narrowed = Focus.on(family.id(), FERRY).orElseThrow();

    assertThat(narrowed.tracing().reuses())
        .extracting(Reuse::id)
        .containsExactlyInAnyOrderElementsOf(family.passages());
  }

  @Test
  void shows_a_document_with_its_signals_its_author_and_what_it_shares() {
    Analysis narrowed = Focus.on("city-paper.txt", FERRY).orElseThrow();

    assertThat(narrowed.weighing().documents())
        .extracting(Reliability::document)
        .containsExactly("city-paper.txt");
    assertThat(narrowed.weighing().sources())
        .singleElement()
        .satisfies(author -> assertThat(author.source()).isEqualTo("Kari Lunde"));
    assertThat(narrowed.tracing().reuses())
        .isNotEmpty()
        .allMatch(
            reuse ->
                reuse.passage().left().document().equals("city-paper.txt")
                    || reuse.passage().right().document().equals("city-paper.txt"));
  }

  @Test
  void shows_a_story_with_all_its_documents() {
    Story story = FERRY.weighing().stories().get(0);

    Analysis narrowed = Focus.on(story.id(), FERRY).orElseThrow();

    assertThat(narrowed.documents().ids()).isEqualTo(story.documents());
    assertThat(narrowed.weighing().documents()).hasSameSizeAs(story.documents());
    assertThat(narrowed.weighing().stories()).containsExactly(story);
  }

  private static String written(Analysis analysis, Format format) throws IOException {
    Style style = new Style(100, false, StandardCharsets.UTF_8, true);
    Presentation presentation =
        new Presentation(
            View.EXPLANATION, Offsets.UTF16, style, List.of(), UnaryOperator.identity());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.writer(presentation).write(analysis, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
