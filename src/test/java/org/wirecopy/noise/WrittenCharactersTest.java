package org.wirecopy.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.part.WrittenCharacters;
import org.wirecopy.token.Tokens;

/** Characters of words that are not written as themselves. */
class WrittenCharactersTest {
  private static long[] words(String name, String written) {
    Tokens tokens = Cleaned.file(name, written).document().body();
    return IntStream.range(0, tokens.size()).mapToLong(tokens::word).toArray();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u00A7',
      value = {
        "a.tex | M\\\"uhle | M\u00FChle",
        "a.tex | M\\\"{u}hle | M\u00FChle",
        "a.tex | M{\\\"u}hle | M\u00FChle",
        "a.tex | caf\\'e, \\`{a} bient\\^ot | caf\u00E9, \u00E0 bient\u00F4t",
        "a.tex | gar\\c{c}on, \\v{S}koda, \\v s\u00ED, \\u{g} | gar\u00E7on, \u0160koda, \u0161\u00ED, \u011F",
        "a.tex | na\\\"{\\i}ve, \\'\\i | na\u00EFve, \u00ED",
        "a.tex | Stra\\ss e, Ma\\ss{}, S\\o{}r, \\L\\'od\\'z | Stra\u00DFe, Ma\u00DF, S\u00F8r, \u0141\u00F3d\u017A",
        "a.tex | Schleu\\-sen\\-tor | Schleusentor",
        "a.md | Schleu&#8203;sen<wbr>tor, Wehr&ZeroWidthSpace;haus | Schleusentor, Wehrhaus",
        "a.adoc | Schleu{zwsp}sen{wj}tor, Wehr&#x200B;haus | Schleusentor, Wehrhaus",
      })
  void are_read_as_characters(String name, String written, String read) {
    assertThat(words(name, written)).isEqualTo(words("a.txt", read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\url",
        "\\oint",
        "\\beta",
        "\\c{cc}",
        "\\~{}",
        "\\'",
        "{\\'e and",
        "\\\"1",
        "\\thanks"
      })
  void are_no_other_commands(String written) {
    assertThat(WrittenCharacters.end(written, 0, written.length())).isEqualTo(-1);
  }
}
