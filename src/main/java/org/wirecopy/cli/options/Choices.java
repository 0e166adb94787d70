package org.wirecopy.cli.options;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.wirecopy.align.Exactness;
import org.wirecopy.check.format.CheckFormat;
import org.wirecopy.dedup.options.Keep;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.noise.mark.Favor;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.Preset;
import org.wirecopy.report.Offsets;
import org.wirecopy.report.diff.DifferenceFormat;
import org.wirecopy.report.format.Format;
import org.wirecopy.report.plot.Plot;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.work.Labels;

/** What the values of an option are, where they are words of a list. */
final class Choices {
  private Choices() {}

  /** The words that a shell offers for an option; none where anything may stand. */
  static List<String> of(Flag flag, Command command) {
    return switch (flag) {
      case FORMAT -> formats(command).toList();
      case OUTPUT -> formats(command).map(label -> label + "=").toList();
      case PLOT -> Arrays.stream(Plot.values()).map(plot -> plot.label() + "=").toList();
      case MODE ->
          labels(Mode.values()).stream()
              .filter(mode -> command != Command.SPLIT || !mode.equals(Mode.ANNOTATE.label()))
              .toList();
      case WHO_STAYS -> labels(Keep.values());
      case OFFSETS -> labels(Offsets.values());
      case EXACT -> labels(Exactness.values());
      case PRESET -> labels(Preset.values());
      case FAVOR -> labels(Favor.values());
      case KEEP, REMOVE -> Arrays.stream(Noise.values()).map(Noise::label).sorted().toList();
      case FAIL_ON -> Arrays.stream(ReuseKind.values()).map(ReuseKind::label).sorted().toList();
      case COLOR -> labels(ColorChoice.values());
      default -> List.of();
    };
  }

  private static Stream<String> formats(Command command) {
    return switch (command) {
      case CHECK -> Arrays.stream(CheckFormat.values()).map(CheckFormat::label);
      case DIFF -> Arrays.stream(DifferenceFormat.values()).map(DifferenceFormat::label);
      default -> Arrays.stream(Format.values()).map(Format::label);
    };
  }

  private static List<String> labels(Enum<?>[] values) {
    return Arrays.stream(values).map(Labels::of).toList();
  }
}
