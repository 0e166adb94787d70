package org.wirecopy.trace.attribution;

import org.wirecopy.table.Table;
import org.wirecopy.token.phrase.Phrases;
import org.wirecopy.work.Labels;

/**
 * A phrase that credits go with, from the table {@code credit-forms.tsv}.
 *
 * @param kind the kind of credit that it makes
 * @param position where it stands
 * @param agency the code of the only agency that the phrase credits, or empty if it may be any
 */
record CreditForm(Credit.Kind kind, Position position, String agency) {
  /** Where a phrase of credit stands. */
  enum Position {
    /** Before the agency, at the start of a line, a bracket or a sentence: "Source: AFP". */
    LINE,
    /** Before the agency, anywhere: "with inputs from PTI". */
    ANY,
    /** Before the agency that ends a short line of names: "Le Monde avec AFP". */
    SHORT,
    /** At the start of a line of names that the agency ends: "By Jane Doe, Reuters". */
    BYLINE,
    /** After the agency: "The Associated Press contributed to this report". */
    AFTER,
    /** Alone: the phrase itself names its agency, or says that there is one. */
    FIXED
  }

  private static final Phrases<CreditForm> STANDARD = load();

  static Phrases<CreditForm> standard() {
    return STANDARD;
  }

  private static Phrases<CreditForm> load() {
    Phrases.Builder<CreditForm> forms = Phrases.builder();
    for (Table.Row row : Table.read(CreditForm.class, "credit-forms.tsv").rows()) {
      CreditForm form =
          new CreditForm(
              Labels.constant(Credit.Kind.class, row.cell("kind")),
              Labels.constant(Position.class, row.cell("position")),
              row.cell("agency"));
      row.items("phrases").forEach(phrase -> forms.add(phrase, form));
    }
    return forms.build();
  }
}
