package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.wirecopy.cli.options.ExitStatus;
import org.wirecopy.cli.options.Screen;
import org.wirecopy.cli.output.Terminal;

class FailureTest {
  @Test
  void asks_to_report_a_fault_without_a_trace() {
    assertThat(failing(new IllegalStateException("odd\u001B[2J"), "analyze", "x"))
        .contains("internal error: java.lang.IllegalStateException: odd [2J", "Please report it")
        .doesNotContain(" at org.wirecopy");
  }

  @Test
  void shows_the_trace_to_those_who_ask_for_it() {
    assertThat(failing(new IllegalStateException("odd"), "analyze", "--verbose", "x"))
        .contains(" at org.wirecopy");
  }

  @Test
  void tells_how_to_give_more_memory() {
    assertThat(failing(new OutOfMemoryError(), "analyze", "x"))
        .contains("out of memory", "-Xmx")
        .doesNotContain("Please report");
  }

  private static String failing(Throwable cause, String... args) {
    InputStream in = new ByteArrayInputStream(new byte[0]);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream printer = new PrintStream(err, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(in, OutputStream.nullOutputStream(), printer, Screen.NONE);
    assertThat(Failure.of(cause).tell(terminal, args)).isEqualTo(ExitStatus.INTERNAL);
    return err.toString(StandardCharsets.UTF_8);
  }
}
