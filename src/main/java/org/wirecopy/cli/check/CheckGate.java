package org.wirecopy.cli.check;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.check.Gate;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.trace.ReuseKind;

/** The gate that the arguments describe. */
final class CheckGate {
  private static final String NONE = "none";
  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final double PERCENT = 100;

  private CheckGate() {}

  /**
   * The gate.
   *
   * @throws UsageException if an argument is not what it must be
   */
  static Gate of(Arguments arguments) {
    Double share = share(arguments);
    int words = words(arguments, share);
    requireFound(words, arguments);
    return new Gate(
        words,
        share == null ? 1 : share,
        count(arguments, Flag.MAX_ALLOWED, Gate.NONE),
        kinds(arguments));
  }

  /** The share that is given, or null. */
  static @Nullable Double share(Arguments arguments) {
    String value = arguments.value(Flag.MAX_SHARE);
    if (value == null || value.equals(NONE)) {
      return null;
    }
    boolean isPercent = value.endsWith("%");
    String digits = isPercent ? value.substring(0, value.length() - 1).strip() : value;
    try {
      double share = Double.parseDouble(digits) / (isPercent ? PERCENT : 1);
      if (share >= 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new UsageException(
        arguments.named(Flag.MAX_SHARE) + " must be from 0 to 1, or 0% to 100%, was " + value);
  }

  /** A passage that fails has to be long enough to be found. */
  private static void requireFound(int words, Arguments arguments) {
    Integer shortest = arguments.minWords();
    if (shortest == null || words == Gate.NONE) {
      return;
    }
    int most = Math.max(words + 1, Arguments.FEWEST_WORDS);
    if (shortest > most) {
      throw new UsageException(
          arguments.named(Flag.MIN_WORDS)
              + " must be at most "
              + most
              + ", since a passage of more than "
              + words
              + " words fails, was "
              + shortest
              + "; lower it or raise --max-words");
    }
  }

  private static int words(Arguments arguments, @Nullable Double share) {
    return count(arguments, Flag.MAX_WORDS, share == null ? Gate.USUAL_WORDS : Gate.NONE);
  }

  private static int count(Arguments arguments, Flag flag, int usual) {
    if (NONE.equals(arguments.value(flag))) {
      return Gate.NONE;
    }
    Integer count = arguments.number(flag, 0);
    return count == null ? usual : count;
  }

  private static Set<ReuseKind> kinds(Arguments arguments) {
    List<String> labels =
        arguments.values(Flag.FAIL_ON).stream()
            .flatMap(given -> COMMA.splitToStream(given))
            .toList();
    if (labels.isEmpty()) {
      return Gate.USUAL_KINDS;
    }
    Set<ReuseKind> kinds = EnumSet.noneOf(ReuseKind.class);
    String name = arguments.named(Flag.FAIL_ON);
    labels.forEach(label -> kinds.add(ReuseKind.of(label).orElseThrow(() -> unknown(name, label))));
    return kinds;
  }

  private static UsageException unknown(String name, String label) {
    String labels =
        Arrays.stream(ReuseKind.values())
            .map(ReuseKind::label)
            .sorted()
            .collect(Collectors.joining(", "));
    return new UsageException(
        name + " must be a kind of reuse, one of " + labels + ", was " + label);
  }
}
