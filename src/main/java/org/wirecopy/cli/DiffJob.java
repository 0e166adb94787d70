package org.wirecopy.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.wirecopy.cli.check.RelativeNames;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.ExitStatus;
import org.wirecopy.cli.options.Screen;
import org.wirecopy.cli.options.StandardOutput;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.cli.output.Outputs;
import org.wirecopy.cli.output.RunInputs;
import org.wirecopy.cli.output.Terminal;
import org.wirecopy.report.Style;
import org.wirecopy.report.diff.Difference;
import org.wirecopy.report.diff.DifferenceFormat;
import org.wirecopy.report.diff.StoredAnalysis;

/** One run that tells what changed between two results. */
final class DiffJob {
  private final Arguments arguments;
  private final Terminal terminal;

  DiffJob(Arguments arguments, Terminal terminal) {
    this.arguments = arguments;
    this.terminal = terminal;
  }

  /**
   * Compares.
   *
   * @throws UsageException if an argument is not what it must be
   * @throws IOException if an input is no result, or the difference cannot be written
   */
  ExitStatus run() throws IOException {
    List<String> inputs = arguments.inputs();
    Outputs<DifferenceFormat> outputs =
        Outputs.of(arguments, RunInputs.of(arguments), DifferenceFormat::of, DifferenceFormat.TEXT);
    Style screen = arguments.style(terminal.screen());
    Style file = arguments.style(Screen.NONE);
    if (inputs.stream().allMatch(RelativeNames.STANDARD_INPUT::equals)) {
      throw new UsageException("only one of the two results can come from standard input");
    }
    Difference difference = Difference.between(read(inputs.get(0)), read(inputs.get(1)));
    outputs.write(
        format -> out -> format.write(difference, screen, out),
        format -> out -> format.write(difference, file, out),
        new StandardOutput(terminal.out()));
    return ExitStatus.DONE;
  }

  private StoredAnalysis read(String input) throws IOException {
    if (input.equals(RelativeNames.STANDARD_INPUT)) {
      return StoredAnalysis.read("standard input", new BufferedInputStream(terminal.in()));
    }
    try (InputStream in = Files.newInputStream(Path.of(input))) {
      return StoredAnalysis.read(input, in);
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new IOException(
          input + " not found; write it with wirecopy analyze -o jsonl=FILE INPUT", e);
    }
  }
}
