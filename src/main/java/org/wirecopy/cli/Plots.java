package org.wirecopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.Analysis;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.cli.output.Output;
import org.wirecopy.cli.output.OutputFile;
import org.wirecopy.cli.output.RunInputs;
import org.wirecopy.report.plot.Plot;

/**
 * The pictures that a run is to draw: {@code --plot FILE.svg}, which takes all of them, or {@code
 * --plot PICTURE=FILE.svg}. Checked before any work is done.
 *
 * @param pictures the files with what goes into each
 */
record Plots(List<Output<List<Plot>>> pictures) {
  static Plots of(Arguments arguments, RunInputs inputs, Set<Path> taken) {
    List<Output<List<Plot>>> pictures = new ArrayList<>();
    Set<Path> places = new HashSet<>(taken);
    for (String value : arguments.values(Flag.PLOT)) {
      int equals = value.indexOf('=');
      List<Plot> plots =
          equals < 0 ? List.of(Plot.values()) : List.of(plot(value.substring(0, equals)));
      String file = value.substring(equals + 1);
      if (!file.endsWith(".svg")) {
        throw new UsageException(
            "--plot must be FILE.svg or PICTURE=FILE.svg, as in matrix=reuse.svg, was " + value);
      }
      Output<List<Plot>> picture = new Output<>(plots, OutputFile.at(file));
      picture.requireOther(inputs);
      if (!places.add(picture.place())) {
        throw new UsageException("two results would go to " + file + "; give each its own file");
      }
      pictures.add(picture);
    }
    return new Plots(pictures);
  }

  private static Plot plot(String label) {
    try {
      return Plot.of(label);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e);
    }
  }

  void write(Analysis analysis) throws IOException {
    for (Output<List<Plot>> picture : pictures) {
      OutputFile file = picture.file();
      if (file != null) {
        file.write(out -> Plot.write(picture.format(), analysis, out));
      }
    }
  }
}
