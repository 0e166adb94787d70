package org.wirecopy.cli;

import com.google.common.base.Strings;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.wirecopy.Progress;

/**
 * Shows on standard error how far a long run has come, on one line that is wiped in the end. Shows
 * nothing where standard error is no terminal, and nothing in the first second.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(200);
  private static final double PERCENT = 100.0;

  private final Terminal terminal;
  private final boolean silent;
  private final LongSupplier nanoseconds;
  private long next;
  private int shown;

  ProgressLine(Terminal terminal, boolean quiet, LongSupplier nanoseconds) {
    this.terminal = terminal;
    this.silent = quiet || !terminal.screen().progress();
    this.nanoseconds = nanoseconds;
    this.next = nanoseconds.getAsLong() + FIRST;
  }

  @Override
  public void update(String what, long done, long total) {
    long now = nanoseconds.getAsLong();
    if (!silent && now - next >= 0) {
      next = now + BETWEEN;
      show(line(what, done, total));
    }
  }

  @Override
  public void close() {
    if (shown > 0) {
      show("");
      terminal.err().print('\r');
      terminal.err().flush();
    }
  }

  private void show(String line) {
    terminal.err().print("\r" + Strings.padEnd(line, shown, ' '));
    terminal.err().flush();
    shown = line.length();
  }

  private static String line(String what, long done, long total) {
    return total > 0
        ? what + " " + done + " of " + total + " (" + (int) (PERCENT * done / total) + " %)"
        : what + " " + done;
  }
}
