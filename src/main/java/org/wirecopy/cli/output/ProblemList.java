package org.wirecopy.cli.output;

import java.util.List;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.ExitStatus;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.document.Problem;

/**
 * What could not be read, and notes on what was, for a person on standard error.
 *
 * @param problems the problems, in the order in which they are told
 */
public record ProblemList(List<Problem> problems) {
  private static final int MOST = 20;

  /** Tells the problems, unless nobody wants to hear of them, and how the run ends for them. */
  public static ExitStatus conclude(
      List<Problem> problems, Arguments arguments, Terminal terminal) {
    if (!arguments.has(Flag.QUIET)) {
      new ProblemList(problems).tell(terminal, arguments.has(Flag.VERBOSE));
    }
    return problems.stream().allMatch(Problem::isNote) || arguments.has(Flag.KEEP_GOING)
        ? ExitStatus.DONE
        : ExitStatus.UNREAD;
  }

  /** Says each problem on a line, and how many more there are. */
  void tell(Terminal terminal, boolean all) {
    int told = all ? problems.size() : Math.min(MOST, problems.size());
    for (Problem problem : problems.subList(0, told)) {
      terminal.say("wirecopy: " + problem);
    }
    if (told < problems.size()) {
      terminal.say(
          "wirecopy: and " + (problems.size() - told) + " more problems; --verbose lists all");
    }
  }
}
