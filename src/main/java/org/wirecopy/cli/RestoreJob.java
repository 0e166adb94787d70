package org.wirecopy.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.ExitStatus;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.cli.options.StandardOutput;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.cli.output.ProblemList;
import org.wirecopy.cli.output.Terminal;
import org.wirecopy.dedup.Restore;
import org.wirecopy.document.Problem;

/** One run that undoes the cleaning of a corpus. */
final class RestoreJob {
  private final Arguments arguments;
  private final Terminal terminal;

  RestoreJob(Arguments arguments, Terminal terminal) {
    this.arguments = arguments;
    this.terminal = terminal;
  }

  /**
   * Restores.
   *
   * @throws UsageException if an argument is not what it must be
   * @throws IOException if the two do not belong together, or the result cannot be written
   */
  ExitStatus run() throws IOException {
    List<String> inputs = arguments.inputs();
    Restore restore = Restore.from(Path.of(inputs.get(0)), Path.of(inputs.get(1)));
    String target = arguments.value(Flag.TARGET);
    for (String input : inputs) {
      if (!Files.exists(Path.of(input))) {
        throw new UsageException(
            input + " does not exist; restore takes what dedup wrote, and its ledger");
      }
    }
    List<Problem> leftOut =
        target == null || target.equals(StandardOutput.NAME)
            ? print(restore)
            : restore.to(Path.of(target));
    return ProblemList.conclude(leftOut, arguments, terminal);
  }

  /** Prints what was restored once all of it is known to be right. */
  private List<Problem> print(Restore restore) throws IOException {
    Path folder = Files.createTempDirectory("wirecopy-");
    Path whole = folder.resolve("restored");
    try {
      List<Problem> leftOut;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole))) {
        leftOut = restore.to(out);
      }
      new StandardOutput(terminal.out()).write(out -> Files.copy(whole, out));
      return leftOut;
    } finally {
      Files.deleteIfExists(whole);
      Files.delete(folder);
    }
  }
}
