package org.wirecopy.cli.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.cli.options.OutputContent;
import org.wirecopy.cli.options.StandardOutput;
import org.wirecopy.cli.options.UsageException;

/**
 * Where the results of a run go. Checked before any work is done, written when all of it is.
 *
 * @param <F> the formats of the results
 */
public final class Outputs<F> {

  private final List<Output<F>> outputs;

  private Outputs(List<Output<F>> outputs) {
    this.outputs = outputs;
  }

  /**
   * What the arguments ask for: the files, and standard output where {@code --format} or no file is
   * given.
   *
   * @param inputs what is read, over which nothing may go
   * @param formats gives the format of a name, or throws {@link IllegalArgumentException}
   * @param usual the format of standard output unless another is asked for
   */
  public static <F> Outputs<F> of(
      Arguments arguments, RunInputs inputs, Function<String, F> formats, F usual) {
    List<Output<F>> outputs = new ArrayList<>();
    List<String> files = arguments.values(Flag.OUTPUT);
    String asked = arguments.value(Flag.FORMAT);
    if (files.isEmpty() || asked != null) {
      outputs.add(new Output<>(asked != null ? format(asked, formats) : usual, null));
    }
    for (String file : files) {
      outputs.add(output(file, formats));
    }
    if (!arguments.isTyped(Flag.OUTPUT)) {
      requireInside(outputs, arguments);
    }
    requireDifferent(outputs);
    outputs.forEach(output -> output.requireOther(inputs));
    return new Outputs<>(outputs);
  }

  /** The files that results go to. */
  public Set<Path> places() {
    return outputs.stream().map(Output::place).collect(Collectors.toSet());
  }

  /** Writes every result; standard output gets its own presentation. */
  public void write(
      Function<F, OutputContent> screen, Function<F, OutputContent> file, StandardOutput standard)
      throws IOException {
    for (Output<F> output : outputs) {
      if (output.file() == null) {
        standard.write(screen.apply(output.format()));
      } else {
        output.file().write(file.apply(output.format()));
      }
    }
  }

  private static <F> Output<F> output(String value, Function<String, F> formats) {
    int equals = value.indexOf('=');
    if (equals < 1 || equals == value.length() - 1) {
      throw new UsageException("-o must be FORMAT=FILE, as in jsonl=result.jsonl, was " + value);
    }
    F format = format(value.substring(0, equals), formats);
    String file = value.substring(equals + 1);
    return new Output<>(format, file.equals(StandardOutput.NAME) ? null : OutputFile.at(file));
  }

  /** Files that a configuration names are below its own folder. */
  private static <F> void requireInside(List<Output<F>> outputs, Arguments arguments) {
    for (Output<F> output : outputs) {
      if (output.file() != null) {
        arguments
            .settings()
            .ownFolder()
            .requireInside(output.file().target(), arguments.named(Flag.OUTPUT), "-o");
      }
    }
  }

  private static <F> F format(String label, Function<String, F> formats) {
    try {
      return formats.apply(label);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e);
    }
  }

  private static <F> void requireDifferent(List<Output<F>> outputs) {
    Set<Path> places = new HashSet<>();
    for (Output<F> output : outputs) {
      if (!places.add(output.place())) {
        throw new UsageException(
            "two results would go to "
                + (output.file() == null ? "standard output" : output.place())
                + "; give each its own -o FORMAT=FILE");
      }
    }
  }
}
