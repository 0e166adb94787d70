package org.wirecopy.cli.output;

import com.google.common.base.Strings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.wirecopy.Progress;
import org.wirecopy.report.page.Numbers;

/**
 * Shows on standard error how far a long run has come, on one line that is wiped in the end: a bar,
 * how much is done, how fast, and how long it will take yet. Shows nothing in the first second.
 * Parts for which a narrow terminal has no room are left out, the last first. Where standard error
 * is no terminal but a log, says it in a line every half minute. With {@code --verbose}, says in
 * the end how long each step took.
 */
public final class ProgressLine implements Progress, AutoCloseable {
  private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long BETWEEN_LINES = TimeUnit.SECONDS.toNanos(30);
  private static final double PERCENT = 100.0;
  private static final double MILLISECONDS = 1000.0;
  private static final int MINUTE = 60;
  private static final int BAR = 16;
  private static final int BAR_FROM = 60;

  private final Terminal terminal;
  private final boolean isQuiet;
  private final boolean isDrawn;
  private final LongSupplier nanoseconds;
  private final Map<String, Long> times = new LinkedHashMap<>();
  private long next;
  private int shown;
  private String step = "";
  private long began;
  private long before;
  private long earlier;
  private boolean tellsTimes;

  public ProgressLine(Terminal terminal, boolean quiet, LongSupplier nanoseconds) {
    this.terminal = terminal;
    this.isQuiet = quiet;
    this.isDrawn = terminal.screen().progress();
    this.nanoseconds = nanoseconds;
    this.next = nanoseconds.getAsLong() + (isDrawn ? FIRST : BETWEEN_LINES);
  }

  @Override
  public void update(String what, long done, long total) {
    long now = nanoseconds.getAsLong();
    if (!what.equals(step)) {
      step = what;
      began = now;
      before = done;
      earlier = times.getOrDefault(what, 0L);
    }
    times.put(what, earlier + now - began);
    if (isQuiet || now - next < 0) {
      return;
    }
    String pace = pace(done, now - began);
    String left = left(done, total, now - began);
    if (isDrawn) {
      next = now + BETWEEN;
      show(fitting(line(what, done, total), pace, left));
    } else {
      next = now + BETWEEN_LINES;
      terminal.say("wirecopy: " + what + " " + share(done, total) + pace + left);
    }
  }

  /** Says in the end how long each step took. */
  public void withTimes() {
    tellsTimes = true;
  }

  /** One step a line; steps that took less than a millisecond are left out. */
  private void tellTimes() {
    for (Map.Entry<String, Long> time : times.entrySet()) {
      long milliseconds = TimeUnit.NANOSECONDS.toMillis(time.getValue());
      if (milliseconds > 0) {
        String seconds = Numbers.decimal(milliseconds / MILLISECONDS, 2);
        terminal.say("wirecopy: " + time.getKey() + " took " + seconds + " s");
      }
    }
  }

  /** The parts of a line that a terminal has room for; the last column is the cursor's. */
  private String fitting(String... parts) {
    StringBuilder line = new StringBuilder();
    for (String part : parts) {
      if (line.length() + part.length() < terminal.screen().width()) {
        line.append(part);
      }
    }
    return line.toString();
  }

  /** How many a second the step does, once that can be told. */
  private String pace(long done, long took) {
    if (done <= before || took < FIRST) {
      return "";
    }
    double rate = (done - before) / (took / (double) FIRST);
    return rate >= 1 ? ", " + Numbers.grouped(Math.round(rate)) + "/s" : "";
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
    if (tellsTimes) {
      tellTimes();
    }
  }

  private void show(String line) {
    terminal.err().print("\r" + Strings.padEnd(line, shown, ' '));
    terminal.err().flush();
    shown = line.length();
  }

  private String line(String what, long done, long total) {
    if (total <= 0) {
      return what + " " + share(done, total);
    }
    int full = (int) Math.max(0, Math.min(BAR, BAR * done / total));
    String bar = "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] ";
    return what + " " + (terminal.screen().width() >= BAR_FROM ? bar : "") + share(done, total);
  }

  private static String share(long done, long total) {
    return total <= 0
        ? Long.toString(done)
        : done + " of " + total + " (" + (int) (PERCENT * done / total) + " %)";
  }
}
