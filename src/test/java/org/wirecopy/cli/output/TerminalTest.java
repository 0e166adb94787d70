package org.wirecopy.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.wirecopy.cli.options.Screen;

class TerminalTest {
  private static String said(String line) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    new Terminal(
            InputStream.nullInputStream(), OutputStream.nullOutputStream(), stream, Screen.NONE)
        .say(line);
    return err.toString(StandardCharsets.UTF_8).stripTrailing();
  }

  @Test
  void says_what_is_of_a_length_to_be_read() {
    String line = "wirecopy: " + "x".repeat(3_990);
    assertThat(said(line)).isEqualTo(line);
  }

  @Test
  void leaves_out_the_middle_of_an_endless_value() {
    String digits = "9".repeat(100_000);
    assertThat(said("a.toml:2: max-words must be a number, was " + digits + "; try less"))
        .hasSizeLessThan(4_001)
        .startsWith("a.toml:2: max-words must be a number, was 999")
        .contains("9…9")
        .endsWith("999; try less");
  }

  @Test
  void cuts_no_sign_in_two() {
    String lamps = "\uD83D\uDCA1".repeat(5_000);
    assertThat(said("x" + lamps)).doesNotContain("?").startsWith("x\uD83D\uDCA1").contains("…");
  }
}
