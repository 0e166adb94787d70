package org.wirecopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wirecopy.dedup.Restore;

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
    if (target == null || target.equals("-")) {
      new StandardOutput(terminal.out()).write(restore::to);
    } else {
      restore.to(Path.of(target));
    }
    return ExitStatus.DONE;
  }
}
