package org.wirecopy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FallbackTest {
  @ParameterizedTest
  @CsvSource({
    "naïve café, naive cafe",
    "“It’s”, \"It's\"",
    "a – b — c, a - b -- c",
    "ﬁn…, fin...",
    "Łódź, Lodz",
    "中, \\u4E2D",
    "😀, \\uD83D\\uDE00",
    "e\u0301, e",
    "plain?, plain?"
  })
  void writes_what_ascii_does_not_have_in_characters_that_it_has(String text, String written) {
    assertThat(Fallback.in(StandardCharsets.US_ASCII).of(text)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"café, café", "“a”, \"a\"", "中, \\u4E2D"})
  void leaves_what_an_encoding_has(String text, String written) {
    assertThat(Fallback.in(StandardCharsets.ISO_8859_1).of(text)).isEqualTo(written);
    assertThat(Fallback.in(StandardCharsets.UTF_8).of(text)).isEqualTo(text);
  }
}
