package org.wirecopy.dedup.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.document.Span;

class DecidingTest {
  private static Deciding.Part part(int thereStart, int thereEnd, int hereStart, int hereEnd) {
    return new Deciding.Part(new Span(thereStart, thereEnd), new Span(hereStart, hereEnd));
  }

  @Test
  void takes_of_a_passage_only_what_still_stands_in_the_original() {
    Deciding deciding = new Deciding(Mode.PASSAGES, false, 0);
    deciding.lost(1, new Span(0, 100));
    deciding.lost(1, new Span(150, 160));
    Deciding.Verdict verdict = deciding.decide(1, 2, new Span(50, 250), new Span(1000, 1400));
    assertThat(verdict.isOriginalGone()).isFalse();
    assertThat(verdict.parts())
        .containsExactly(part(100, 150, 1100, 1200), part(160, 250, 1220, 1400));
  }

  @Test
  void spares_what_stands_only_where_something_went() {
    Deciding deciding = new Deciding(Mode.PASSAGES, false, 0);
    assertThat(deciding.decide(0, 1, new Span(0, 90), new Span(10, 100)).parts())
        .containsExactly(part(0, 90, 10, 100));
    assertThat(deciding.decide(1, 2, new Span(20, 80), new Span(0, 60)).parts()).isEmpty();
  }

  @Test
  void spares_a_rest_that_is_no_passage() {
    Deciding deciding = new Deciding(Mode.PASSAGES, false, 0);
    deciding.lost(1, new Span(7, 176));
    assertThat(deciding.decide(1, 2, new Span(0, 200), new Span(0, 190)).parts()).isEmpty();
    assertThat(deciding.decide(1, 3, new Span(0, 201), new Span(0, 201)).parts())
        .containsExactly(part(176, 201, 176, 201));
  }

  @Test
  void takes_a_document_once_and_spares_a_copy_of_what_went() {
    Deciding deciding = new Deciding(Mode.DOCUMENTS, false, 1);
    Span all = new Span(0, 90);
    assertThat(deciding.decide(1, 0, all, all).parts()).isEmpty();
    assertThat(deciding.decide(0, 1, all, all).parts()).hasSize(1);
    assertThat(deciding.decide(0, 1, all, all).parts()).isEmpty();
    assertThat(deciding.decide(1, 2, all, all).parts()).isEmpty();
  }

  @Test
  void tells_of_what_stays_all_that_is_new() {
    Deciding deciding = new Deciding(Mode.ANNOTATE, false, 0);
    assertThat(deciding.decide(0, 1, new Span(0, 60), new Span(0, 60)).parts()).hasSize(1);
    assertThat(deciding.decide(0, 2, new Span(0, 60), new Span(0, 60)).parts()).hasSize(1);
    assertThat(deciding.decide(1, 2, new Span(0, 90), new Span(0, 90)).parts())
        .containsExactly(part(0, 90, 0, 90));
    assertThat(deciding.decide(1, 2, new Span(10, 50), new Span(10, 50)).parts()).isEmpty();
  }

  @Test
  void takes_both_sides_of_a_passage_if_none_is_to_stay() {
    Deciding deciding = new Deciding(Mode.PASSAGES, true, 0);
    Deciding.Verdict verdict = deciding.decide(0, 1, new Span(0, 90), new Span(5, 95));
    assertThat(verdict.isOriginalGone()).isTrue();
    assertThat(verdict.parts()).containsExactly(part(0, 90, 5, 95));
  }
}
