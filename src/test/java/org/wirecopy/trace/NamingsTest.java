package org.wirecopy.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.document.Document;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.table.Table;
import org.wirecopy.trace.attribution.Credits;

class NamingsTest {
  private static final String BODY =
      "\n\nThe town council met for two hours on the matter. Nobody spoke against the plan, and"
          + " the mayor thanked all who had come.\n\n";

  static List<Table.Row> rows() {
    return Table.read(NamingsTest.class, "namings.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tells_who_is_cited_from_who_is_spoken_of(Table.Row row) {
    assertThat(namings("A bridge for the town" + BODY + row.cell("text") + BODY))
        .as(row.cell("text"))
        .isEqualTo(row.cell("expected").isEmpty() ? List.of() : List.of(row.cell("expected")));
  }

  @Test
  void tells_carriage_from_credit_and_from_the_credit_of_a_picture() {
    assertThat(namings("Tallinn (AFP) – The last plant shut its gates." + BODY))
        .containsExactly("AFP CARRIAGE");
    assertThat(namings("A bridge" + BODY + "Le Port avec AFP")).containsExactly("AFP CREDIT");
    assertThat(namings("A bridge" + BODY + "Photo: Jane Doe/AFP")).containsExactly("AFP PICTURE");
  }

  private static List<String> namings(String text) {
    return Credits.of(Cleaner.auto().clean(Document.of("page", text))).namings().stream()
        .map(naming -> naming.agency().code() + " " + naming.role())
        .toList();
  }
}
