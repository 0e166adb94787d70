package org.wirecopy.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.document.Span;
import org.wirecopy.table.Table;
import org.wirecopy.trace.attribution.Quotations;

/** Quotations that were written without a look at the rules. */
class QuotationsBySecondHandTest {
  static List<Table.Row> quotations() {
    return Table.read(QuotationsBySecondHandTest.class, "quotations-second-hand.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("quotations")
  void finds_the_words_and_who_said_them(Table.Row row) {
    String text = "The lane was quiet at noon.\n\n" + row.cell("text") + "\n\nDogs slept in it.\n";

    assertThat(Quotations.find(text))
        .as(row.cell("text"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.span().of(text)).startsWith(row.cell("words"));
              assertThat(speaker(found.speaker(), text)).contains(row.cell("speaker"));
            });
  }

  private static String speaker(Span speaker, String text) {
    return speaker == null ? "-" : speaker.of(text);
  }
}
