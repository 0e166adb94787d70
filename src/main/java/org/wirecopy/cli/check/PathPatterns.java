package org.wirecopy.cli.check;

import java.util.List;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.files.IgnoreRules;

/** Patterns of paths, as an ignore file has them, that are given with an option. */
final class PathPatterns {
  private final RelativeNames naming;
  private final IgnoreRules rules;

  /**
   * The patterns.
   *
   * @param patterns the lines of an ignore file
   * @param naming from where they name files
   */
  PathPatterns(List<String> patterns, RelativeNames naming) {
    this.naming = naming;
    this.rules = IgnoreRules.of("", patterns);
  }

  static PathPatterns of(Flag flag, Arguments arguments) {
    return new PathPatterns(arguments.values(flag), RelativeNames.of(flag, arguments));
  }

  /** Whether they name a file or a folder around it. */
  boolean name(String file) {
    String path = naming.name(file);
    boolean isFolder = false;
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (rules.verdict(path.substring(0, end), isFolder) == IgnoreRules.Verdict.IGNORED) {
        return true;
      }
      isFolder = true;
    }
    return false;
  }
}
