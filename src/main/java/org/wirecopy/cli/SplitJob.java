package org.wirecopy.cli;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.ExitStatus;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.cli.options.StandardOutput;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.cli.output.Printable;
import org.wirecopy.cli.output.ProblemList;
import org.wirecopy.cli.output.ProgressLine;
import org.wirecopy.cli.output.Terminal;
import org.wirecopy.dedup.Split;
import org.wirecopy.dedup.SplitOutcome;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Keep;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.report.page.Columns;
import org.wirecopy.report.page.Numbers;

/** One run that splits a corpus. */
final class SplitJob {
  private static final String USUAL_PARTS = "train=80,test=20";

  /** How many columns the name of a part takes. */
  private static final int NAME = 16;

  private final Arguments arguments;
  private final Terminal terminal;

  SplitJob(Arguments arguments, Terminal terminal) {
    this.arguments = arguments;
    this.terminal = terminal;
  }

  /**
   * Splits.
   *
   * @throws UsageException if an argument is not what it must be
   * @throws IOException if a part cannot be written
   */
  ExitStatus run() throws IOException {
    String target = arguments.value(Flag.TARGET);
    if (target == null) {
      throw new UsageException("split needs -o DIR, the folder for the parts");
    }
    Split split =
        split()
            .inputs(arguments.inputs())
            .limits(arguments.limits())
            .encoding(arguments.encoding())
            .standardInput(terminal.in());
    arguments.fields().forEach(split::field);
    Integer threads = arguments.number(Flag.THREADS, 1);
    if (threads != null) {
      split.threads(threads);
    }
    Integer seed = arguments.number(Flag.SEED, Integer.MIN_VALUE);
    split.seed(seed == null ? 0 : seed).resume(arguments.has(Flag.RESUME)).output(Path.of(target));
    SplitOutcome result;
    boolean quiet = arguments.has(Flag.QUIET);
    try (ProgressLine progress = new ProgressLine(terminal, quiet, System::nanoTime)) {
      split.progress(progress);
      if (!quiet) {
        split.notes(note -> terminal.say("wirecopy: " + note));
      }
      result = split.run();
    }
    for (SplitOutcome.Part part : result.parts()) {
      if (part.documents() == 0) {
        terminal.say(
            "wirecopy: the part "
                + part.name()
                + " is empty: there are fewer families than parts, or one is larger than its"
                + " share");
      }
    }
    new StandardOutput(terminal.out()).say(text(result));
    return ProblemList.conclude(result.problems(), arguments, terminal);
  }

  private Split split() {
    Mode mode = arguments.choice(Flag.MODE, Mode.PASSAGES);
    if (mode == Mode.ANNOTATE) {
      throw new UsageException("--mode of split must be one of documents, passages");
    }
    Integer minWords = arguments.minWords();
    Double threshold = arguments.share(Flag.THRESHOLD);
    DedupOptions options =
        new DedupOptions(
            mode,
            Keep.FIRST,
            threshold == null ? DedupOptions.usualThreshold(mode) : threshold,
            minWords == null ? DedupOptions.usualWords(mode) : minWords,
            null,
            Map.of());
    try {
      return Split.of(options, parts());
    } catch (IllegalArgumentException e) {
      throw new UsageException("--parts: " + e.getMessage());
    }
  }

  private Map<String, Double> parts() {
    String value = arguments.value(Flag.PARTS);
    String given = value == null ? USUAL_PARTS : value;
    Map<String, Double> parts = new LinkedHashMap<>();
    for (String part : Splitter.on(',').trimResults().split(given)) {
      int equals = part.indexOf('=');
      try {
        String name = part.substring(0, Math.max(0, equals));
        if (parts.put(name, Double.valueOf(part.substring(equals + 1))) != null) {
          throw new UsageException("--parts names " + name + " twice");
        }
      } catch (NumberFormatException e) {
        throw new UsageException(
            "--parts must be NAME=SHARE,NAME=SHARE, as in train=80,test=20, was " + given);
      }
    }
    return parts;
  }

  private static String text(SplitOutcome result) {
    StringBuilder text = new StringBuilder();
    long all = result.parts().stream().mapToLong(SplitOutcome.Part::words).sum();
    for (SplitOutcome.Part part : result.parts()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s %,12d documents %,16d words %6.1f %%%n",
              Columns.padded(Printable.line(part.name()), NAME),
              part.documents(),
              part.words(),
              all == 0 ? 0 : 100.0 * part.words() / all));
    }
    text.append(
        String.format(
            Locale.ROOT,
            "%s of documents that share text; the largest has %,d documents%n",
            Numbers.count(result.families(), "family", "families"),
            result.largestFamily()));
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
