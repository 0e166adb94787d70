package org.wirecopy.fuzz;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Runs trials for some minutes, and prints what must not be with the smallest files that show it.
 * Ends with 1 if there was any.
 */
public final class Fuzz {
  private static final int MOST_TO_SHRINK = 600;
  private static final int SHOWN_BYTES = 1500;

  private final Runner runner = new Runner(true);
  private final Map<String, Integer> findings = new HashMap<>();
  private final PrintStream out;

  private Fuzz(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs.
   *
   * @param args the folder of the examples, minutes, a seed, and the number of the first trial
   */
  public static void main(String[] args) {
    Trials trials = new Trials(Seeds.all(Path.of(args[0])), Long.parseLong(args[2]));
    double minutes = Double.parseDouble(args[1]);
    long first = args.length > 3 ? Long.parseLong(args[3]) : 0;
    Fuzz fuzz = new Fuzz(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    fuzz.run(trials, first, System.nanoTime() + (long) (minutes * TimeUnit.MINUTES.toNanos(1)));
    System.exit(fuzz.findings.isEmpty() ? 0 : 1);
  }

  private void run(Trials trials, long first, long end) {
    long number = first;
    do {
      Trial trial = trials.at(number);
      Optional<Finding> finding = runner.run(trial);
      if (finding.isPresent()) {
        report(number, trial, finding.get());
      }
      number++;
      if (number % 500 == 0) {
        out.println(number + " trials");
      }
    } while (System.nanoTime() < end && !findings.containsKey("hangs"));
    out.println((number - first) + " trials, findings: " + findings);
  }

  /** A fault is shown when it is first met, and counted from then on. */
  private void report(long number, Trial trial, Finding finding) {
    if (findings.merge(finding.kind(), 1, Integer::sum) > 1) {
      return;
    }
    out.println("== trial " + number + " (" + trial.settings() + "): " + finding.kind());
    finding.failure().printStackTrace(out);
    if (!finding.kind().equals("hangs")) {
      Shrinker shrinker = new Shrinker(smaller -> isSame(smaller, finding), MOST_TO_SHRINK);
      shrinker.shrink(trial).samples().forEach(this::show);
    }
  }

  private boolean isSame(Trial smaller, Finding finding) {
    return runner.run(smaller).filter(found -> found.kind().equals(finding.kind())).isPresent();
  }

  /** Bytes as a Java string: those outside of ASCII as escapes of ISO 8859-1. */
  private void show(Sample sample) {
    StringBuilder shown = new StringBuilder();
    for (byte each : sample.bytes()) {
      boolean isPlain = each >= ' ' && each < 127 && each != '"' && each != '\\';
      shown.append(isPlain ? String.valueOf((char) each) : escaped(each));
    }
    boolean isLong = shown.length() > SHOWN_BYTES;
    out.println("-- " + sample.name() + ", " + sample.bytes().length + " bytes");
    out.println(isLong ? shown.substring(0, SHOWN_BYTES) + "…" : shown);
  }

  private static String escaped(byte each) {
    return switch (each) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default -> String.format("\\u%04x", each & 0xFF);
    };
  }
}
