package org.wirecopy.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.wirecopy.cli.options.Screen;

class ProgressLineTest {
  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1);
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void says_nothing_in_the_first_second() {
    try (ProgressLine progress = progress(true, false)) {
      pass(900);
      progress.update("reading", 1, -1);
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void writes_over_one_line_and_wipes_it() {
    try (ProgressLine progress = progress(true, false)) {
      pass(1100);
      progress.update("comparing", 30, 120);
      progress.update("comparing", 31, 120);
      pass(300);
      progress.update("reading", 5, -1);
    }
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("\rcomparing [####............] 30 of 120 (25 %)\rreading 5   ")
        .doesNotContain("31", "\n")
        .endsWith(" \r");
  }

  @Test
  void tells_how_long_it_will_take_yet() {
    try (ProgressLine progress = progress(true, false)) {
      progress.update("comparing", 100, 1000);
      pass(2000);
      progress.update("comparing", 300, 1000);
      pass(58_000);
      progress.update("comparing", 400, 1000);
      pass(900);
      progress.update("writing", 10, 1000);
    }
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("\rcomparing [####............] 300 of 1000 (30 %), 100/s, 8 s left\r")
        .contains("\rcomparing [######..........] 400 of 1000 (40 %), 5/s, 3 min left")
        .contains("\rwriting [................] 10 of 1000 (1 %)  ");
  }

  @Test
  void never_runs_over_the_end_of_a_narrow_terminal() {
    Screen narrow = new Screen(false, true, 40, StandardCharsets.UTF_8);
    try (ProgressLine progress = progress(narrow, false)) {
      progress.update("comparing", 0, 100_000);
      pass(3000);
      progress.update("comparing", 30_000, 100_000);
    }
    assertThat(err.toString(StandardCharsets.UTF_8).split("\r"))
        .contains("comparing 30000 of 100000 (30 %)")
        .allSatisfy(line -> assertThat(line.length()).isLessThan(40));
  }

  @Test
  void tells_how_long_each_step_took() {
    try (ProgressLine progress = progress(false, false)) {
      progress.withTimes();
      progress.update("reading", 1, -1);
      pass(1250);
      progress.update("reading", 2, -1);
      progress.update("matching", 1, 1);
    }
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("wirecopy: reading took 1.25 s");
  }

  @Test
  void is_silent_when_told_to_be() {
    for (boolean terminal : new boolean[] {true, false}) {
      try (ProgressLine progress = progress(terminal, true)) {
        pass(50_000);
        progress.update("comparing", 30, 120);
      }
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void writes_a_line_now_and_then_where_there_is_no_terminal() {
    try (ProgressLine progress = progress(false, false)) {
      for (int i = 0; i <= 70; i++) {
        progress.update("comparing", i, 120);
        pass(1000);
      }
    }
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "wirecopy: comparing 30 of 120 (25 %), 1/s, 2 min left",
            "wirecopy: comparing 60 of 120 (50 %), 1/s, 2 min left");
  }

  private ProgressLine progress(boolean terminal, boolean quiet) {
    return progress(new Screen(false, terminal, 80, StandardCharsets.UTF_8), quiet);
  }

  private ProgressLine progress(Screen screen, boolean quiet) {
    PrintStream printer = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new ProgressLine(
        new Terminal(
            InputStream.nullInputStream(), OutputStream.nullOutputStream(), printer, screen),
        quiet,
        clock::get);
  }

  private void pass(long milliseconds) {
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
  }
}
