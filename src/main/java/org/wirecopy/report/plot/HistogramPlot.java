package org.wirecopy.report.plot;

import org.wirecopy.Analysis;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.trace.Reuse;

/** How many passages between documents are how alike. */
final class HistogramPlot {
  private static final int BINS = 10;
  private static final double HEIGHT = 220;
  private static final double LEFT = Drawing.MARGIN + 50;
  private static final double LINE = 20;

  private final int[] counts = new int[BINS];
  private int all;

  HistogramPlot(Analysis analysis) {
    for (Reuse reuse : analysis.tracing().reuses()) {
      if (!reuse.passage().isInside()) {
        counts[Math.min(BINS - 1, (int) (reuse.passage().similarity() * BINS))]++;
        all++;
      }
    }
  }

  void draw(Drawing drawing) {
    drawing.begin(
        "How alike passages are",
        all == 0
            ? "No two documents share a passage."
            : Numbers.count(all, "passage")
                + " shared between documents, by the share of words that both sides have.");
    if (all == 0) {
      return;
    }
    int most = 1;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    double bottom = drawing.top() + LINE + HEIGHT;
    double width = (Drawing.WIDTH - Drawing.MARGIN - LEFT) / BINS;
    for (int i = 0; i < BINS; i++) {
      bar(drawing, i, LEFT + i * width, bottom, width, HEIGHT * counts[i] / most);
    }
    double right = LEFT + BINS * width;
    drawing.text(right, bottom + 18, Drawing.Anchor.MIDDLE, Drawing.FAINT, "1");
    drawing.line(LEFT, bottom, right, bottom, Drawing.FAINT);
    double middle = (LEFT + right) / 2;
    drawing.text(middle, bottom + 38, Drawing.Anchor.MIDDLE, Drawing.INK, "similarity");
    drawing.text(LEFT - 8, bottom - HEIGHT + 4, Drawing.Anchor.END, Drawing.FAINT, "" + most);
    drawing.text(LEFT - 8, bottom + 4, Drawing.Anchor.END, Drawing.FAINT, "0");
    drawing.skip(LINE + HEIGHT + 2 * LINE);
  }

  private void bar(Drawing drawing, int bin, double x, double bottom, double width, double height) {
    String from = Numbers.decimal(bin / (double) BINS, 1);
    String to = Numbers.decimal((bin + 1) / (double) BINS, 1);
    String meaning = from + " to " + to + ": " + Numbers.count(counts[bin], "passage");
    drawing.rectangle(x + 3, bottom - height, width - 6, height, Drawing.BLUE, meaning);
    drawing.text(x, bottom + 18, Drawing.Anchor.MIDDLE, Drawing.FAINT, bin == 0 ? "0" : from);
    if (counts[bin] > 0) {
      String count = Numbers.grouped(counts[bin]);
      drawing.text(x + width / 2, bottom - height - 6, Drawing.Anchor.MIDDLE, Drawing.INK, count);
    }
  }
}
