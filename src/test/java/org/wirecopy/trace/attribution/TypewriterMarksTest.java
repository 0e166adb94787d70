package org.wirecopy.trace.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypewriterMarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Mayor calls bridge 'a disgrace' in letter|a disgrace",
        "'It isn't over,' the coach said.|It isn't over,",
        "He read 'the miners' union is closed' on the door.|the miners' union is closed",
        "She asked ('who pays?') and left.|who pays?",
        "'We told them twice,' and then 'nobody came' they wrote.|We told them twice,"
      })
  void reads_what_stands_between_them(String text, String words) {
    assertThat(Quotations.find(text).get(0).span().of(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The miners' union and the bakers' guild met at seven o'clock.",
        "Rock 'n' roll and the '60s were his, not the dogs' of today.",
        "Get 'em while they last, the boys' mother said.",
        "L'homme qu'il a vu n'est pas d'ici.",
        "A plank of 5' and another of 6' lay there.",
        "It's theirs, isn't it?",
        "'Tis the season, and 'twas ever so, the elves' song goes."
      })
  void takes_apostrophes_for_none(String text) {
    assertThat(Quotations.find(text)).isEmpty();
  }

  @Test
  void keeps_a_double_quotation_behind_a_stray_apostrophe() {
    String text = "Ask the 'boss about it: \"We sail at dawn,\" Lena Ruud said.";

    assertThat(Quotations.find(text))
        .singleElement()
        .satisfies(found -> assertThat(found.span().of(text)).isEqualTo("We sail at dawn,"));
  }

  @Test
  void ends_on_a_flood_of_openings() {
    assertThat(Quotations.find(Strings.repeat(" 'a", 100_000))).isEmpty();
  }
}
