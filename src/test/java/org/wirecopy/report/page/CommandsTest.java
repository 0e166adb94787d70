package org.wirecopy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 7, 9, 10, 13, 0x1B, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066,
        0x2069
      })
  void are_what_a_screen_obeys(int character) {
    assertThat(Commands.isCommand(character)).isTrue();
    String text = "ebb" + Character.toString(character) + "tide";
    assertThat(Commands.line(text).codePoints()).noneMatch(Commands::isCommand);
    assertThat(Commands.line(text)).startsWith("ebb").endsWith("tide");
  }

  /** Marks of direction turn no more than the signs beside them, and joiners make letters. */
  @ParameterizedTest
  @ValueSource(ints = {' ', 0xA0, 0xAD, 0x200D, 0x200E, 0x200F, 0x2027, 0x202F, 0x2065, 0x5D0})
  void are_no_others(int character) {
    assertThat(Commands.isCommand(character)).isFalse();
  }

  @Test
  void leave_the_lines_of_a_text_and_its_tabs() {
    assertThat(Commands.lines("ebb\r\ntide\rhigh\u0085water\u2028mark\tlow\u202e\u001b"))
        .isEqualTo("ebb\ntide\nhigh\nwater\nmark\tlow\ufffd\ufffd");
    assertThat(Commands.line("ebb\r\ntide\u0085high")).isEqualTo("ebb  tide high");
  }
}
