package org.wirecopy.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.document.Document;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.table.Table;
import org.wirecopy.trace.attribution.Credits;

/** Lines and traps that were written without a look at the rules. */
class CreditsBySecondHandTest {
  private static final String BODY =
      "\n\nThe well behind the school ran dry in March. Neighbours carried water for weeks.\n\n";

  static List<Table.Row> credits() {
    return Table.read(CreditsBySecondHandTest.class, "credit-lines-second-hand.tsv").rows();
  }

  static List<Table.Row> traps() {
    return Table.read(CreditsBySecondHandTest.class, "credit-traps-second-hand.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("credits")
  void finds_the_credit_and_no_other(Table.Row row) {
    String line = row.cell("text");
    String text = row.cell("place").equals("start") ? line + BODY : BODY + line + "\n";

    assertThat(Credits.find(clean("Water for the hill" + "\n\n" + text.strip())))
        .as(line)
        .extracting(credit -> credit.agency().code() + " " + credit.kind())
        .containsOnly(row.cell("expected"));
  }

  @ParameterizedTest
  @MethodSource("traps")
  void takes_no_trap_for_a_credit(Table.Row row) {
    assertThat(Credits.find(clean("Water for the hill\n\n" + row.cell("text") + BODY)))
        .as(row.cell("why"))
        .isEmpty();
    assertThat(Credits.find(clean("Water for the hill" + BODY + row.cell("text"))))
        .as("at the end: " + row.cell("why"))
        .isEmpty();
  }

  private static CleanDocument clean(String text) {
    return Cleaner.auto().clean(Document.of("page", text));
  }
}
