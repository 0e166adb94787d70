package org.wirecopy.reliability.story.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedTermsTest {
  @Test
  void asks_for_two_names_among_a_handful_of_documents() {
    assertThat(terms(5).breadth(SharedTerms.enough(10))).isEqualTo(0.25);
    assertThat(terms(5, 5).breadth(SharedTerms.enough(10))).isEqualTo(1);
  }

  @Test
  void takes_one_name_in_a_large_collection_for_narrow_ground() {
    assertThat(terms(50, 1, 1).breadth(SharedTerms.enough(1000))).isLessThan(0.1);
  }

  @Test
  void takes_many_names_of_like_weight_for_broad_ground() {
    assertThat(terms(4, 3, 4, 5, 3, 4).breadth(SharedTerms.enough(1000))).isEqualTo(1);
  }

  @Test
  void asks_for_no_more_than_a_short_report_can_hold() {
    SharedTerms shared = terms(4, 3, 4, 3);

    assertThat(shared.breadth(SharedTerms.enough(10_000_000)))
        .isEqualTo(shared.breadth(SharedTerms.enough(1000)))
        .isGreaterThan(0.5);
  }

  @Test
  void counts_pairs_of_names_as_weight_but_not_as_words() {
    SharedTerms shared = terms(1, 1);
    shared.add(2, false, false);

    assertThat(shared.words()).isEqualTo(2);
    assertThat(shared.sum()).isEqualTo(4);
  }

  private static SharedTerms terms(double... weights) {
    SharedTerms shared = new SharedTerms();
    for (double weight : weights) {
      shared.add(weight, true, false);
    }
    return shared;
  }
}
