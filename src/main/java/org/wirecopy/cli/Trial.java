package org.wirecopy.cli;

import java.io.IOException;
import org.wirecopy.Analyzer;
import org.wirecopy.cli.options.AnalyzerOptions;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.ExitStatus;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.cli.options.PairList;
import org.wirecopy.cli.options.Reading;
import org.wirecopy.cli.options.StandardOutput;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.cli.output.ProblemList;
import org.wirecopy.cli.output.ProgressLine;
import org.wirecopy.cli.output.Terminal;

/**
 * One run that tells of the comparison instead of its result: what it would guarantee and cost, or
 * how well it does on planted copies.
 */
final class Trial {
  private final Arguments arguments;
  private final Terminal terminal;

  Trial(Arguments arguments, Terminal terminal) {
    this.arguments = arguments;
    this.terminal = terminal;
  }

  /** Whether the arguments ask for a trial. */
  static boolean isAskedFor(Arguments arguments) {
    return arguments.has(Flag.PLAN) || arguments.has(Flag.AUDIT);
  }

  /**
   * Reads, tries and tells.
   *
   * @throws UsageException if an argument is not what it must be
   * @throws IOException if the result cannot be written
   */
  ExitStatus run() throws IOException {
    arguments.inputs();
    Flag asked = arguments.has(Flag.PLAN) ? Flag.PLAN : Flag.AUDIT;
    if (arguments.has(Flag.PLAN) && arguments.has(Flag.AUDIT)) {
      throw new UsageException("--plan and --audit are different runs; ask for one");
    }
    if (arguments.has(Flag.FORMAT) || arguments.has(Flag.OUTPUT)) {
      throw new UsageException(
          asked.key() + " prints a text of its own; leave --format and -o out");
    }
    if (asked == Flag.AUDIT && arguments.has(Flag.PAIRS)) {
      throw new UsageException("--audit compares all documents; leave --pairs out");
    }
    Integer copies = arguments.number(Flag.AUDIT, 1);
    Analyzer.Builder options = AnalyzerOptions.of(arguments, PairList.of(arguments));
    boolean quiet = arguments.has(Flag.QUIET);
    try (Reading reading = new Reading(arguments, terminal.in())) {
      String text;
      try (ProgressLine progress = new ProgressLine(terminal, quiet, System::nanoTime)) {
        Analyzer analyzer = options.progress(progress).build();
        text =
            copies == null
                ? TrialText.of(analyzer.plan(reading.documents()))
                : TrialText.of(analyzer.audit(reading.documents(), copies), copies);
      }
      new StandardOutput(terminal.out()).say(text);
      return ProblemList.conclude(reading.problems(), arguments, terminal);
    }
  }
}
