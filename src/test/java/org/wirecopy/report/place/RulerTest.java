package org.wirecopy.report.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Tries;
import org.wirecopy.Values;
import org.wirecopy.report.Offsets;

class RulerTest {
  @ParameterizedTest
  @CsvSource({
    "plain, 3, UTF16, 3",
    "plain, 3, CODEPOINT, 3",
    "plain, 3, BYTE, 3",
    "ä€😀!, 4, UTF16, 4",
    "ä€😀!, 4, CODEPOINT, 3",
    "ä€😀!, 4, BYTE, 9",
    "ä€😀!, 5, CODEPOINT, 4",
    "ä€😀!, 5, BYTE, 10",
    "😀, 1, CODEPOINT, 1",
    "'', 0, BYTE, 0"
  })
  void counts_in_the_unit_asked_for(String text, int offset, Offsets unit, int expected) {
    assertThat(Ruler.of(text, unit).at(offset)).isEqualTo(expected);
  }

  @Test
  void agrees_with_counting_from_the_start() {
    Tries.of(200)
        .each(
            values -> {
              String text = texts(values);
              Ruler codePoints = Ruler.of(text, Offsets.CODEPOINT);
              Ruler bytes = Ruler.of(text, Offsets.BYTE);
              for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                  String head = text.substring(0, i);
                  assertThat(codePoints.at(i)).isEqualTo(head.codePointCount(0, i));
                  assertThat(bytes.at(i)).isEqualTo(head.getBytes(StandardCharsets.UTF_8).length);
                }
              }
            });
  }

  private static String texts(Values values) {
    return String.join(
        "", values.parts(600, List.of("a", "ß", "字", "😀", "\n", "plain words of some length ")));
  }
}
