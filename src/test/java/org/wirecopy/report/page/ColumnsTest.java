package org.wirecopy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        0x1100, 0x231A, 0x2614, 0x2705, 0x274C, 0x2B50, 0x3042, 0x6F22, 0xAC00, 0xFF21, 0x1F004,
        0x1F600, 0x1F7E0, 0x1FA77, 0x20000
      })
  void are_two_for_what_unicode_calls_wide(int character) {
    assertThat(Columns.of(character)).isEqualTo(2);
    assertThat(Columns.isWide(character)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {'a', 0xE9, 0x416, 0x2600, 0x2611, 0x263A, 0x2764, 0x1F321, 0x1F5A5, 0xFF71})
  void are_one_for_other_letters_and_for_signs_that_only_look_like_emoji(int character) {
    assertThat(Columns.of(character)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x301, 0x20E3, 0x200D, 0xFE0F, 0x1B, 0})
  void are_none_for_marks_and_for_what_is_not_shown(int character) {
    assertThat(Columns.of(character)).isZero();
  }

  @Test
  void are_counted_when_a_name_is_filled_up_or_cut() {
    assertThat(Columns.padded("⭐ a", 6)).isEqualTo("⭐ a  ");
    assertThat(Columns.start("a漢字", 4)).isEqualTo("a漢");
  }
}
