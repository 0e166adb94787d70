package org.wirecopy.cli.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.wirecopy.check.Contamination;
import org.wirecopy.check.ExposureReport;
import org.wirecopy.check.Material;
import org.wirecopy.check.Role;
import org.wirecopy.check.format.ExposureFormat;
import org.wirecopy.cli.check.CheckSources.Source;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.ExitStatus;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.cli.options.Screen;
import org.wirecopy.cli.options.StandardOutput;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.cli.output.Outputs;
import org.wirecopy.cli.output.ProblemList;
import org.wirecopy.cli.output.ProgressLine;
import org.wirecopy.cli.output.RunInputs;
import org.wirecopy.cli.output.Terminal;
import org.wirecopy.document.Problem;

/** One run that tells how much of a data set is in another. */
final class ContaminationJob {
  private final Arguments arguments;
  private final Terminal terminal;
  private final List<Problem> problems;
  private int documents;

  ContaminationJob(Arguments arguments, Terminal terminal, List<Problem> problems) {
    this.arguments = arguments;
    this.terminal = terminal;
    this.problems = problems;
  }

  /** Whether rows are checked against rows: then the question is what of the one the other has. */
  static boolean isAskedFor(List<Source> checked, List<Source> references) {
    return !references.isEmpty()
        && !checked.isEmpty()
        && references.stream().allMatch(Source::isRows)
        && checked.stream().allMatch(Source::isRows);
  }

  /**
   * Reads the items, and then the other set one document at a time.
   *
   * @throws UsageException if an argument is not what it must be
   * @throws IOException if a result cannot be written
   */
  ExitStatus run(List<Source> training, List<Source> test, RunInputs inputs) throws IOException {
    requireSense();
    Outputs<ExposureFormat> outputs =
        Outputs.of(arguments, inputs, ExposureFormat::of, ExposureFormat.TEXT);
    Double given = CheckGate.share(arguments);
    double maxShare = given == null ? 0 : given;
    CheckReading reading = new CheckReading(arguments, problems::add);
    List<Material> items = new ArrayList<>();
    test.forEach(source -> items.addAll(reading.materials(source, Role.REFERENCE)));
    Contamination contamination = new Contamination(items);
    try (ProgressLine progress =
        new ProgressLine(terminal, arguments.has(Flag.QUIET), System::nanoTime)) {
      for (Source source : training) {
        reading.read(
            source.path(),
            source.bytes(),
            (document, input, line) -> {
              contamination.add(Material.row(document, Role.CHECKED, input, line));
              progress.update("reading", ++documents, -1);
            });
      }
    }
    ExposureReport report =
        new ExposureReport(
            contamination.exposures(), documents, maxShare, contamination.common(), problems);
    outputs.write(
        format -> out -> format.write(report, arguments.style(terminal.screen()), out),
        format -> out -> format.write(report, arguments.style(Screen.NONE), out),
        new StandardOutput(terminal.out()));
    ExitStatus read = ProblemList.conclude(problems, arguments, terminal);
    return report.over().isEmpty() ? read : ExitStatus.OVER;
  }

  private void requireSense() {
    for (Flag flag :
        List.of(
            Flag.BASE, Flag.BASELINE, Flag.UPDATE_BASELINE, Flag.PRUNE_BASELINE, Flag.MAX_WORDS)) {
      if (arguments.isTyped(flag)) {
        throw new UsageException(
            flag.key() + " says nothing between data sets, which are measured by --max-share");
      }
    }
  }
}
