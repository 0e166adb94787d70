package org.wirecopy.cli.check;

import java.util.List;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.cli.options.UsageException;

/** Options of a check that say nothing together, or would lose what somebody waits for. */
final class CheckConflicts {
  private CheckConflicts() {}

  /**
   * Refuses options that say nothing together.
   *
   * @throws UsageException if there are some
   */
  static void refuse(Arguments arguments) {
    if (arguments.has(Flag.UPDATE_BASELINE) && arguments.has(Flag.PRUNE_BASELINE)) {
      throw new UsageException(
          "--update-baseline takes out what is gone too; leave --prune-baseline out");
    }
    for (Flag flag : List.of(Flag.UPDATE_BASELINE, Flag.PRUNE_BASELINE)) {
      if (arguments.has(flag)) {
        refuse(flag, arguments);
      }
    }
    if (arguments.has(Flag.EACH_OTHER) && !arguments.has(Flag.AGAINST)) {
      throw new UsageException("--each-other says something only together with --against");
    }
  }

  private static void refuse(Flag keeping, Arguments arguments) {
    if (arguments.has(Flag.BASE)) {
      throw new UsageException(
          keeping.key() + " needs a look at all files; leave --base out, which looks at a few");
    }
    for (Flag flag : List.of(Flag.OUTPUT, Flag.FORMAT)) {
      if (arguments.isTyped(flag)) {
        throw new UsageException(
            keeping.key() + " writes the baseline and no result; leave " + flag.key() + " out");
      }
    }
  }
}
