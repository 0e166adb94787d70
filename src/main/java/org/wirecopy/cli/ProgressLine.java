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
  private static final int MINUTE = 60;

  private final Terminal terminal;
  private final boolean silent;
  private final LongSupplier nanoseconds;
  private long next;
  private int shown;
  private String step = "";
  private long began;
  private long before;

  ProgressLine(Terminal terminal, boolean quiet, LongSupplier nanoseconds) {
    this.terminal = terminal;
    this.silent = quiet || !terminal.screen().progress();
    this.nanoseconds = nanoseconds;
    this.next = nanoseconds.getAsLong() + FIRST;
  }

  @Override
  public void update(String what, long done, long total) {
    long now = nanoseconds.getAsLong();
    if (!what.equals(step)) {
      step = what;
      began = now;
      before = done;
    }
    if (!silent && now - next >= 0) {
      next = now + BETWEEN;
      show(line(what, done, total) + left(done, total, now - began));
    }
  }

  /** How long the step will take yet, at the pace that it had; nothing before that can be told. */
  private String left(long done, long total, long took) {
    if (total <= 0 || done <= before || took < FIRST) {
      return "";
    }
    long seconds = TimeUnit.NANOSECONDS.toSeconds(took / (done - before) * (total - done)) + 1;
    return seconds < MINUTE
        ? ", " + seconds + " s left"
        : ", " + (seconds + MINUTE - 1) / MINUTE + " min left";
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
