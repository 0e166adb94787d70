package org.wirecopy.cli;

import java.util.Arrays;
import org.wirecopy.report.Version;

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
    terminal.say("wirecopy: internal error: " + Printable.line(cause.toString()));
    terminal.say(
        "This is a fault of Wirecopy. Please report it with the command, the version ("
            + Version.current()
            + ")\nand the trace that --verbose prints.");
    if (Arrays.asList(args).contains("--verbose") || Arrays.asList(args).contains("-v")) {
      cause.printStackTrace(terminal.err());
    }
    return ExitStatus.INTERNAL;
  }
}
