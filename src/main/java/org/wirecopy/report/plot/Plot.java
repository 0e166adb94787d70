package org.wirecopy.report.plot;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.wirecopy.Analysis;
import org.wirecopy.work.Labels;

/**
 * The pictures that an analysis can be drawn as.
 *
 * <pre>{@code
 * Plot.write(List.of(Plot.MATRIX), analysis, out);
 * }</pre>
 *
 * <p>SVG 1.1 that stands by itself: no script, no style sheet, nothing loaded, with a title and a
 * description, in colours that the colour-blind tell apart (Okabe and Ito 2008; ColorBrewer's
 * Blues) and that print in grey. Twelve points at a width of 800. The same analysis gives the same
 * bytes.
 */
public enum Plot {
  /** Who copies from whom, in words: a row a text, a column a copy. */
  MATRIX,
  /** When the copies of each text appeared. */
  TIMELINE,
  /** How alike passages are. */
  HISTOGRAM;

  /**
   * The plot of a name.
   *
   * @param label the name, for example {@code matrix}
   * @return the plot
   * @throws IllegalArgumentException if there is no such plot; the message lists those that are
   */
  public static Plot of(String label) {
    checkNotNull(label, "label");
    return Labels.find(Plot.class, label)
        .orElseThrow(
            () ->
                new IllegalArgumentException("plot must be one of " + labels() + ", was " + label));
  }

  /**
   * The plot's name on the command line.
   *
   * @return the name in lower case
   */
  public String label() {
    return Labels.of(this);
  }

  /**
   * The names of all plots.
   *
   * @return {@code matrix, timeline, histogram}
   */
  public static String labels() {
    return Arrays.stream(values()).map(Plot::label).collect(Collectors.joining(", "));
  }

  /**
   * Draws plots below one another.
   *
   * @param plots the plots, one at least
   * @param analysis what is drawn
   * @param out where the bytes go; flushed, and not closed
   * @throws IOException if {@code out} does not take them
   * @throws IllegalArgumentException if there is no plot
   */
  public static void write(List<Plot> plots, Analysis analysis, OutputStream out)
      throws IOException {
    checkNotNull(plots, "plots");
    checkNotNull(analysis, "analysis");
    checkNotNull(out, "out");
    if (plots.isEmpty()) {
      throw new IllegalArgumentException("plots must be one at least, were none");
    }
    Drawing drawing = new Drawing();
    for (Plot plot : plots) {
      plot.draw(analysis, drawing);
    }
    out.write(drawing.svg().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void draw(Analysis analysis, Drawing drawing) {
    switch (this) {
      case MATRIX -> new MatrixPlot(analysis).draw(drawing);
      case TIMELINE -> new TimelinePlot(analysis).draw(drawing);
      case HISTOGRAM -> new HistogramPlot(analysis).draw(drawing);
    }
  }
}
