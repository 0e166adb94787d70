package org.wirecopy.reliability.story.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Document;
import org.wirecopy.noise.Cleaner;

class CountedTermsTest {
  private static CountedTerms terms(String text) {
    return StoryTerms.of(Cleaner.auto().clean(Document.of("a", text)));
  }

  /** How often each term of a kind stands there, from rarest to most frequent. */
  private static List<Integer> counts(CountedTerms terms, boolean isCommon, boolean isWord) {
    return IntStream.range(0, terms.size())
        .filter(i -> CountedTerms.isCommon(terms.terms()[i]) == isCommon)
        .filter(i -> CountedTerms.isWord(terms.terms()[i]) == isWord)
        .mapToObj(i -> terms.counts()[i])
        .sorted()
        .toList();
  }

  @Test
  void tells_names_pairs_of_names_and_common_words_apart() {
    CountedTerms terms =
        terms("Near the lock Ostrava Weir was dredged. By Ostrava’s bank the dredged mud lay.");

    assertThat(counts(terms, false, true)).as("Ostrava, Weir").containsExactly(1, 2);
    assertThat(counts(terms, false, false)).as("Ostrava Weir").containsExactly(1);
    assertThat(counts(terms, true, true))
        .as("near, lock, bank, dredged")
        .containsExactly(1, 1, 1, 2);
  }

  @Test
  void counts_numbers_long_words_without_capitals_and_runs_of_ideographs() {
    assertThat(counts(terms("the 14 and the 7"), false, true)).containsExactly(1);
    assertThat(counts(terms("הסכר נפתח"), false, true)).containsExactly(1, 1);
    assertThat(counts(terms("运河水位"), false, true)).containsExactly(1, 1);
  }

  @Test
  void a_term_is_the_same_in_every_text_and_alphabet() {
    assertThat(terms("In Ústí it.").terms()).isEqualTo(terms("so Ústí’s it").terms());
    assertThat(terms("In Ústí it").terms()).doesNotContain(terms("In Usti it").terms());
  }

  @Test
  void copies_of_a_text_have_each_term_as_often_as_the_one_that_has_it_most_often() {
    CountedTerms one = terms("so 14 and 14");
    CountedTerms other = terms("so 14 and 21");

    CountedTerms both = TermCounts.most(List.of(one, other));

    assertThat(both.counts()).containsExactlyInAnyOrder(2, 1);
  }
}
