package org.wirecopy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;

class ShinglePrefilterTest {
  private static final ShinglePrefilter SIEVE =
      new ShinglePrefilter(
          List.of(
              Document.of("a", "The “harbour office” keeps a register of every vessel, it says."),
              Document.of("b", "港务办公室保存着每艘船的登记册，"),
              Document.of("c", "Управление порта ведёт реестр всех судов острова.")),
          ShinglePrefilter.USUAL);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "we know: the *Harbour* Office keeps a register of none | true",
        "the harbour office keeps a list of every vessel | false",
        "keeps a register of every ship | false",
        "据说港务办公室保存着 | true",
        "据说港务办不在公室 | false",
        "что порта ведёт реестр всех судов острова нет | true",
        "ПОРТА ВЕДЕТ РЕЕСТР ВСЕХ СУДОВ ОСТРОВА | true",
        "что порта ведёт журнал всех судов | false",
        "short | false",
        "'' | false"
      })
  void lets_through_what_shares_six_words_in_a_row(String text, boolean passes) {
    assertThat(SIEVE.holds(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(passes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in all 12,500 casks came",
        "in all 12 500 casks came",
        "in all 12'500 casks came",
        "in all 12\u202F500 casks came",
        "in all 12500 casks came"
      })
  void takes_groups_of_digits_for_one_number(String text) {
    ShinglePrefilter sieve =
        new ShinglePrefilter(List.of(Document.of("a", "In all, 12500 casks came")), 5);

    assertThat(sieve.holds(text.getBytes(StandardCharsets.UTF_8))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the harbour of\u200Bfice keeps a regi\u00ADster of it",
        "the hаrbоur оffice kееps a registеr оf it",
        "the har-\nbour office keeps a reg-\nister of it",
        "the h4rb0ur 0ffice keeps a r3gister of it",
        "> the harbour of-\r\n> fice keeps a register of it"
      })
  void folds_words_as_they_are_compared(String text) {
    assertThat(SIEVE.holds(text.getBytes(StandardCharsets.UTF_8))).isTrue();
  }
}
