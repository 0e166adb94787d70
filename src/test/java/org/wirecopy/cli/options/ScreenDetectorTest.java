package org.wirecopy.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenDetectorTest {
  @ParameterizedTest
  @CsvSource({
    "true,  TERM=xterm,       true",
    "true,  TERM=dumb,        false",
    "true,  NO_COLOR=1,       false",
    "true,  NO_COLOR=,        true",
    "false, TERM=xterm,       false",
    "false, CLICOLOR_FORCE=1, true",
    "false, CLICOLOR_FORCE=0, false"
  })
  void colours_a_terminal_unless_told_otherwise(boolean terminal, String variable, boolean color) {
    assertThat(screen(terminal, Map.of("COLUMNS", "80", name(variable), value(variable))).color())
        .isEqualTo(color);
  }

  @ParameterizedTest
  @CsvSource({"80, 80", "0, 100", "wide, 100", "-3, 100"})
  void takes_the_width_from_the_environment(String columns, int width) {
    assertThat(screen(false, Map.of("COLUMNS", columns)).width()).isEqualTo(width);
  }

  @Test
  void writes_utf_8_to_a_file_and_the_terminals_own_encoding_to_a_terminal() {
    assertThat(screen(false, Map.of()).charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(screen(true, Map.of("COLUMNS", "80")).charset())
        .isEqualTo(StandardCharsets.ISO_8859_1);
  }

  private static Screen screen(boolean terminal, Map<String, String> environment) {
    Properties properties = new Properties();
    properties.setProperty("native.encoding", "ISO-8859-1");
    return new ScreenDetector(environment, properties).screen(terminal, false);
  }

  private static String name(String variable) {
    return variable.substring(0, variable.indexOf('='));
  }

  private static String value(String variable) {
    return variable.substring(variable.indexOf('=') + 1);
  }
}
