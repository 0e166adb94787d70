package org.wirecopy.trace.named;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.Wirecopy;
import org.wirecopy.document.Document;
import org.wirecopy.trace.Reuse;

class CreditingTest {
  private static final String WORDS =
      "The dredger that keeps the harbour mouth open ran aground on its own heap of sand on"
          + " Wednesday, and the fishing fleet waited two tides for a tug from the next port.";

  private static Crediting between(String left, String right) {
    List<Reuse> reuses = Wirecopy.compare(Document.of("a", left), Document.of("b", right)).reuses();
    assertThat(reuses).hasSize(1);
    return reuses.get(0).crediting();
  }

  @Test
  void names_the_agency_of_the_side_that_credits_one() {
    Crediting crediting = between("LISBON, May 3 (Reuters) - " + WORDS, WORDS);
    assertThat(crediting.left().agencies()).extracting(Agency::name).containsExactly("Reuters");
    assertThat(crediting.left().isNamed()).isTrue();
    assertThat(crediting.right()).isEqualTo(Crediting.Side.NONE);
    assertThat(crediting.right().isNamed()).isFalse();
  }

  @Test
  void names_what_both_sides_credit() {
    Crediting crediting =
        between("LISBON (AFP) - " + WORDS, "LISBON, May 3 (Reuters) - " + WORDS + " (AFP)");
    assertThat(crediting.left().agencies()).extracting(Agency::code).containsExactly("AFP");
    assertThat(crediting.right().agencies()).extracting(Agency::code).contains("AFP", "Reuters");
  }

  @Test
  void names_nobody_where_no_side_does() {
    assertThat(between(WORDS, WORDS)).isEqualTo(Crediting.NONE);
  }
}
