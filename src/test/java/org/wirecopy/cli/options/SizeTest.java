package org.wirecopy.cli.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizeTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "17, 17",
    "2k, 2048",
    "512m, 536870912",
    "2G, 2147483648",
    "3gb, 3221225472",
    "999999999999t, 9223372036854775807"
  })
  void reads_what_people_write(String written, long bytes) {
    assertThat(Size.bytes(Flag.MEMORY, written)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "m", "-1", "1.5g", "2x", "1 000", "9999999999999"})
  void refuses_what_is_no_size(String written) {
    assertThatThrownBy(() -> Size.bytes(Flag.MEMORY, written))
        .isInstanceOf(UsageException.class)
        .hasMessage("--memory must be a size such as 512m or 2g, was " + written);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 bytes", "1023, 1023 bytes", "1536, 1.5 KB", "1073741824, 1.0 GB"})
  void writes_what_people_read(long bytes, String text) {
    assertThat(Size.text(bytes)).isEqualTo(text);
  }
}
