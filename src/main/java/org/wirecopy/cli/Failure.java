package org.wirecopy.cli;

import com.google.common.base.Throwables;
import java.util.Arrays;
import org.wirecopy.cli.options.Command;
import org.wirecopy.cli.options.ExitStatus;
import org.wirecopy.cli.output.Terminal;
import org.wirecopy.table.Version;

/**
 * A fault of Wirecopy, or of the machine that it runs on.
 *
 * @param cause what was thrown
 */
record Failure(Throwable cause) {
  static Failure of(Throwable cause) {
    return new Failure(cause);
  }

  ExitStatus tell(Terminal terminal, String[] args) {
    if (cause instanceof OutOfMemoryError) {
      terminal.say(
          "wirecopy: out of memory; give it more, as in java -Xmx4g -jar wirecopy-cli.jar ..."
              + (Arrays.asList(args).contains(Command.DEDUP.label())
                  ? "; with --resume it goes on where it was"
                  : ""));
      return ExitStatus.INTERNAL;
    }
    terminal.say("wirecopy: internal error: " + cause);
    terminal.say(
        "This is a fault of Wirecopy. Please report it with the command, the version ("
            + Version.current()
            + ")");
    terminal.say("and the trace that --verbose prints.");
    if (Arrays.asList(args).contains("--verbose") || Arrays.asList(args).contains("-v")) {
      Throwables.getStackTraceAsString(cause).lines().forEach(terminal::say);
    }
    return ExitStatus.INTERNAL;
  }
}
