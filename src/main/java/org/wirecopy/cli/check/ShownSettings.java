package org.wirecopy.cli.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.check.Gate;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.Command;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.cli.output.Printable;
import org.wirecopy.trace.ReuseKind;

/** Every option of a check with its value and where that is from, a line each. */
final class ShownSettings {
  private static final String TYPED = "command line";
  private static final String USUAL = "default";

  private final Arguments arguments;
  private final Map<Flag, String> usual = new EnumMap<>(Flag.class);

  /**
   * The settings that arguments come to.
   *
   * @throws UsageException if one is not what it must be
   */
  ShownSettings(Arguments arguments) {
    this.arguments = arguments;
    Gate gate = CheckGate.of(arguments);
    OptionalInt run = gate.shortestRun();
    usual.put(Flag.FORMAT, "text");
    usual.put(Flag.MAX_DOCUMENT, "16m");
    usual.put(Flag.MIN_WORDS, run.isPresent() ? String.valueOf(run.getAsInt()) : "8 or more");
    usual.put(Flag.MAX_WORDS, gate.maxWords() == Gate.NONE ? "none" : "" + gate.maxWords());
    usual.put(Flag.MAX_SHARE, "none");
    usual.put(Flag.MAX_ALLOWED, "none");
    usual.put(
        Flag.FAIL_ON,
        gate.kinds().stream().map(ReuseKind::label).collect(Collectors.joining(", ")));
    usual.put(Flag.BASELINE, BaselineChoice.USUAL);
    usual.put(Flag.PRESET, "docs");
    usual.put(Flag.FAVOR, "balance");
    usual.put(Flag.THREADS, String.valueOf(Runtime.getRuntime().availableProcessors()));
    usual.put(Flag.COLOR, "auto");
  }

  String text() {
    List<String> lines = new ArrayList<>();
    boolean isTyped = !arguments.typedInputs().isEmpty();
    lines.add(
        line(
            "paths",
            String.join(", ", arguments.inputs()),
            isTyped ? TYPED : arguments.settings().originOfPaths()));
    for (Flag flag : Flag.values()) {
      if (flag.isSetting(Command.CHECK)) {
        lines.add(line(flag.setting(), value(flag), origin(flag)));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private String value(Flag flag) {
    if (!arguments.has(flag)) {
      return flag.value() == null ? "false" : usual.getOrDefault(flag, "none");
    }
    if (flag.value() == null) {
      return "true";
    }
    return flag.isRepeatable()
        ? String.join(", ", arguments.values(flag))
        : String.valueOf(arguments.value(flag));
  }

  private @Nullable String origin(Flag flag) {
    return arguments.isTyped(flag) ? TYPED : arguments.settings().origin(flag);
  }

  private static String line(String name, String value, @Nullable String origin) {
    return Printable.line(name + " = " + value + "  # " + (origin == null ? USUAL : origin));
  }
}
