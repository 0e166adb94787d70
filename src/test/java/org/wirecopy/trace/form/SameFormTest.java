package org.wirecopy.trace.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.table.Table;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/** Pairs of texts in many languages: reports on one form, and copies, corrections, second takes. */
class SameFormTest {
  private static final String NOTICE =
      "Lund Brothers Ltd told the harbour board on %s that it will lay up %s boats at the north"
          + " mole until the rates are known.";

  static Stream<Arguments> pairs() {
    return Table.read(SameFormTest.class, "forms.tsv").rows().stream()
        .map(
            row ->
                Arguments.of(
                    row.cell("what"),
                    row.cell("kind").equals("same-form"),
                    row.cell("left").replace("\\n", "\n"),
                    row.cell("right").replace("\\n", "\n")));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("pairs")
  void tells_reports_on_one_form_from_copies(
      String what, boolean isForm, String left, String right) {
    Tokens one = Tokenizer.tokenize(left);
    Tokens other = Tokenizer.tokenize(right);
    assertThat(SameForm.of(one, other).isPresent()).isEqualTo(isForm);
    assertThat(SameForm.of(other, one).isPresent()).isEqualTo(isForm);
    assertThat(SameForm.of(one, one)).isEmpty();
  }

  @Test
  void says_what_is_other() {
    assertThat(of(NOTICE.formatted("Monday", "14"), NOTICE.formatted("Friday", "90")))
        .isEqualTo(
            "has other names and numbers in the same sentences: 'Friday' for 'Monday', '90' for"
                + " '14'; in 2 of 3 slots");
  }

  @Test
  void sees_names_numbers_and_days_in_any_case() {
    String left = NOTICE.formatted("Monday", "14").toLowerCase(Locale.ROOT);
    String right = NOTICE.formatted("Friday", "90").replace("Lund", "Falk");
    assertThat(of(left, right.toLowerCase(Locale.ROOT))).endsWith("in 3 of 3 slots");
    assertThat(of(left.toUpperCase(Locale.ROOT), right.toUpperCase(Locale.ROOT)))
        .endsWith("in 3 of 3 slots");
  }

  @Test
  void takes_a_correction_for_what_it_says_of_itself() {
    String left = NOTICE.formatted("Monday", "14");
    String right = NOTICE.formatted("Friday", "90");
    assertThat(of(left, "(Corrects day and number.) " + right)).isEmpty();
  }

  @Test
  void wants_more_of_a_passage_than_of_whole_texts() {
    Tokens left = Tokenizer.tokenize(NOTICE.formatted("Monday", "14"));
    Tokens right = Tokenizer.tokenize(NOTICE.formatted("Friday", "90"));
    assertThat(SameForm.ofParts(left, right)).isEmpty();
    Tokens other = Tokenizer.tokenize(NOTICE.formatted("Friday", "90").replace("Lund", "Falk"));
    assertThat(SameForm.ofParts(left, other)).isPresent();
  }

  private static String of(String left, String right) {
    return SameForm.of(Tokenizer.tokenize(left), Tokenizer.tokenize(right)).orElse("");
  }
}
