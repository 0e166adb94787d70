package org.wirecopy.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Document;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.table.Table;
import org.wirecopy.trace.attribution.Credit;
import org.wirecopy.trace.attribution.Credits;

/**
 * Sixty credit lines in 27 languages and thirty traps, written from memory by somebody who had not
 * seen the rules.
 */
class CreditsBlindTest {
  private static final String BODY =
      "\n\nThe well behind the school ran dry in March. Neighbours carried water for weeks.\n\n";

  @Test
  void finds_nearly_all_credits_and_nearly_nothing_else() {
    int found = 0;
    int wanted = 0;
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.read(CreditsBlindTest.class, "credits-blind.tsv").rows()) {
      Set<String> expected = new TreeSet<>(row.items("expected"));
      Set<String> codes = codes(row);
      wanted += expected.size();
      found += codes.size();
      codes.retainAll(expected);
      right += codes.size();
      if (!codes(row).equals(expected)) {
        wrong.add(row.cell("text") + " " + codes(row));
      }
    }
    assertThat((double) right / found).as("precision, " + wrong).isGreaterThanOrEqualTo(0.98);
    assertThat((double) right / wanted).as("recall, " + wrong).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void takes_spaces_behind_a_byline_for_nothing() {
    Document page = Document.of("page", "A well\n\nBy Ada Lund, Associated Press  \n" + BODY);
    assertThat(Credits.find(Cleaner.auto().clean(page))).hasSize(1);
  }

  private static Set<String> codes(Table.Row row) {
    String line = row.cell("text");
    String text =
        switch (row.cell("place")) {
          case "start" -> line + BODY;
          case "end" -> BODY + line + "\n";
          default -> BODY + line + BODY;
        };
    Document page = Document.of("page", "Water for the hill\n\n" + text.strip());
    return Credits.find(Cleaner.auto().clean(page)).stream()
        .filter(Credit::isForText)
        .map(credit -> credit.agency().code())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
