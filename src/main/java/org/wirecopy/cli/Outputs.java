package org.wirecopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.Report;
import org.wirecopy.report.format.Format;

/** Where the results of a run go. Checked before any work is done, written when all of it is. */
final class Outputs {
  private static final String STANDARD_OUTPUT = "-";

  private final List<Output> outputs;

  private Outputs(List<Output> outputs) {
    this.outputs = outputs;
  }

  /**
   * What the arguments ask for: the files, and standard output where {@code --format} or no file is
   * given.
   */
  static Outputs of(Arguments arguments) {
    List<Output> outputs = new ArrayList<>();
    List<String> files = arguments.values(Flag.OUTPUT);
    if (files.isEmpty() || arguments.has(Flag.FORMAT)) {
      String format = arguments.value(Flag.FORMAT);
      outputs.add(new Output(format(format != null ? format : Format.TEXT.label()), null));
    }
    for (String file : files) {
      outputs.add(output(file));
    }
    requireDifferent(outputs);
    outputs.forEach(output -> output.requireOther(arguments.inputs()));
    return new Outputs(outputs);
  }

  /** Writes every result; standard output gets its own presentation. */
  void write(Report report, Presentation screen, Presentation file, StandardOutput standard)
      throws IOException {
    for (Output output : outputs) {
      if (output.file() == null) {
        standard.write(output.format().writer(screen), report);
      } else {
        output.file().write(output.format().writer(file), report);
      }
    }
  }

  private static Output output(String value) {
    int equals = value.indexOf('=');
    if (equals < 1 || equals == value.length() - 1) {
      throw new UsageException("-o must be FORMAT=FILE, as in jsonl=result.jsonl, was " + value);
    }
    Format format = format(value.substring(0, equals));
    String file = value.substring(equals + 1);
    return new Output(format, file.equals(STANDARD_OUTPUT) ? null : OutputFile.at(file));
  }

  private static Format format(String label) {
    try {
      return Format.of(label);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private static void requireDifferent(List<Output> outputs) {
    Set<Path> places = new HashSet<>();
    for (Output output : outputs) {
      if (!places.add(output.place())) {
        throw new UsageException(
            "two results would go to "
                + (output.file() == null ? "standard output" : output.place())
                + "; give each its own -o FORMAT=FILE");
      }
    }
  }
}
