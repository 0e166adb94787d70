package org.wirecopy.reliability.story.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.align.Edit;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.trace.Tracing;

/** Twenty words of five letters and a space each, in whose middle a copier put words of its own. */
class CopiedWordsTest {
  private static final int HALF = 60;

  @Test
  void takes_a_clause_between_copied_sentences_for_the_copiers_own() {
    CopiedWords words = CopiedWords.of(copiedWith(8 * 6), Folding.LIKELY);

    assertThat(words.sources("copy").at(HALF - 1)).isNotNegative();
    assertThat(words.sources("copy").at(HALF + 10)).isNegative();
    assertThat(words.sources("copy").at(HALF + 8 * 6 + 1)).isNotNegative();
    assertThat(words.sources("original").at(HALF)).isNotNegative();
  }

  @Test
  void takes_a_few_words_for_an_edit() {
    CopiedWords words = CopiedWords.of(copiedWith(3 * 6), Folding.LIKELY);

    assertThat(words.sources("copy").at(HALF + 10)).isNotNegative();
  }

  @Test
  void takes_all_between_for_copied_where_every_likeness_is() {
    CopiedWords words = CopiedWords.of(copiedWith(8 * 6), Folding.ALL);

    assertThat(words.sources("copy").at(HALF + 10)).isNotNegative();
  }

  private static Tracing copiedWith(int added) {
    Passage.Side original = new Passage.Side("original", new Span(0, 2 * HALF));
    Passage.Side copy = new Passage.Side("copy", new Span(0, 2 * HALF + added));
    Edit inserted =
        new Edit(Edit.Kind.INSERTED, new Span(HALF, HALF), new Span(HALF, HALF + added));
    Passage passage = new Passage(original, copy, (2 * HALF + added) / 6, 0.8, List.of(inserted));
    List<Evidence> evidence = List.of(new Evidence("copy", copy.span(), "the same words"));
    Reuse reuse = new Reuse("r", passage, ReuseKind.UNCREDITED_COPY, evidence);
    return new Tracing(List.of(reuse), List.of(), List.of(), List.of(), List.of());
  }
}
