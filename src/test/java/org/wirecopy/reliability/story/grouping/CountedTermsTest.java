package org.wirecopy.reliability.story.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountedTermsTest {
  @Test
  void tells_names_pairs_of_names_and_common_words_apart_in_the_order_of_their_words() {
    CountedTerms terms = CountedTerms.of(Map.of("~dredge", 1, "ostrava", 4, "ostrava weir", 2));

    assertThat(terms.counts()).containsExactly(4, 2, 1);
    assertThat(Arrays.stream(terms.terms()).mapToObj(CountedTerms::isWord))
        .containsExactly(true, false, true);
    assertThat(Arrays.stream(terms.terms()).mapToObj(CountedTerms::isCommon))
        .containsExactly(false, false, true);
  }

  @Test
  void a_term_is_the_same_in_every_text() {
    long[] one = CountedTerms.of(Map.of("weir", 1, "lock", 9)).terms();
    long[] other = CountedTerms.of(Map.of("weir", 7, "canal", 2)).terms();

    assertThat(one[1]).isEqualTo(other[1]);
    assertThat(one[0]).isNotEqualTo(other[0]);
  }
}
