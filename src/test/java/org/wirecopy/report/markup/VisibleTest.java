package org.wirecopy.report.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {
  @ParameterizedTest
  @CsvSource({
    "abc, 3, abc",
    "abcd, 3, abc…",
    "ab\uD83D\uDE00c, 3, ab…",
    "ab\uD83D\uDE00c, 4, ab\uD83D\uDE00…"
  })
  void cuts_no_character_in_two(String text, int most, String expected) {
    assertThat(Visible.start(text, most)).isEqualTo(expected);
  }

  @Test
  void shows_a_replacement_for_what_breaks_a_line_or_cannot_be_seen() {
    assertThat(Visible.line("a\r\nb\u2028c\u001Bd\uD83De ü😀"))
        .isEqualTo("a\uFFFD\uFFFDb\uFFFDc\uFFFDd\uFFFDe ü😀");
  }

  @Test
  void leaves_all_but_lone_surrogates_in_a_text() {
    assertThat(Visible.paired("a\n\uDE00😀")).isEqualTo("a\n\uFFFD😀");
  }
}
