package org.wirecopy.report.plot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecopy.Analysis;
import org.wirecopy.report.graph.Copying;
import org.wirecopy.report.graph.Edge;
import org.wirecopy.report.page.Numbers;

/** Who copies from whom: a row a text, a column a copy, the darker the more words. */
final class MatrixPlot {
  private static final int MOST = 30;
  private static final double LABELS = 250;
  private static final double LARGEST_CELL = 40;
  private static final double NUMBERED_CELL = 30;
  private static final double LINE = 20;

  /** ColorBrewer's Blues, from few words to many. */
  private static final List<String> BLUES =
      List.of("#DEEBF7", "#9ECAE1", "#6BAED6", "#3182BD", "#08519C");

  /** From how many words each blue is taken. */
  private static final int[] STEPS = {1, 30, 100, 300, 1000};

  private static final int FIRST_DARK = 3;

  private final List<Edge> edges;

  MatrixPlot(Analysis analysis) {
    this.edges = Copying.of(analysis);
  }

  void draw(Drawing drawing) {
    Map<String, Integer> words = new TreeMap<>();
    for (Edge edge : edges) {
      words.merge(edge.from(), edge.words(), Integer::sum);
      words.merge(edge.to(), edge.words(), Integer::sum);
    }
    List<String> documents =
        words.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    drawing.begin("Who copies from whom", description(words.size(), documents.size()));
    if (!documents.isEmpty()) {
      grid(drawing, documents);
      legend(drawing);
    }
  }

  private static String description(int all, int shown) {
    if (all == 0) {
      return "No document copied from another.";
    }
    String rest = all > shown ? ", the " + shown + " with the most of " + all + " documents" : "";
    return "Words copied from the document of the row into that of the column"
        + rest
        + ". A ring: it is not known which of the two copied.";
  }

  private void grid(Drawing drawing, List<String> documents) {
    double left = Drawing.MARGIN + LABELS;
    double cell =
        Math.min(LARGEST_CELL, (Drawing.WIDTH - Drawing.MARGIN - left) / documents.size());
    double height = Math.max(cell, LINE);
    double top = drawing.top() + LINE;
    for (int i = 0; i < documents.size(); i++) {
      double middle = top + i * height + height / 2 + 4;
      String label = (i + 1) + "  " + documents.get(i);
      String fitting = Drawing.fitting(label, LABELS - LINE);
      drawing.text(left - 8, middle, Drawing.Anchor.END, Drawing.INK, fitting);
      String number = Integer.toString(i + 1);
      double column = left + i * cell + cell / 2;
      drawing.text(column, top - 6, Drawing.Anchor.MIDDLE, Drawing.INK, number);
      for (int j = 0; j < documents.size(); j++) {
        String empty = i == j ? "#D9D9D9" : "#F5F5F5";
        drawing.rectangle(left + j * cell, top + i * height, cell, height, empty, "");
      }
    }
    for (Edge edge : edges) {
      int from = documents.indexOf(edge.from());
      int to = documents.indexOf(edge.to());
      if (from >= 0 && to >= 0) {
        cell(drawing, edge, left + to * cell, top + from * height, cell, height);
      }
    }
    drawing.skip(LINE + documents.size() * height + LINE);
  }

  private static void cell(
      Drawing drawing, Edge edge, double x, double y, double width, double height) {
    int step = step(edge.words());
    String meaning =
        edge.from()
            + (edge.isDirected() ? " → " : " ↔ ")
            + edge.to()
            + ": "
            + Numbers.count(edge.words(), "word");
    drawing.rectangle(x, y, width, height, BLUES.get(step), meaning);
    if (!edge.isDirected()) {
      drawing.circle(
          x + width - 6, y + 6, 3, "none", step < FIRST_DARK ? Drawing.INK : "#FFFFFF", "");
    }
    if (width >= NUMBERED_CELL) {
      String color = step < FIRST_DARK ? Drawing.INK : "#FFFFFF";
      String words = Integer.toString(edge.words());
      drawing.text(x + width / 2, y + height / 2 + 4, Drawing.Anchor.MIDDLE, color, words);
    }
  }

  private static int step(int words) {
    int step = 0;
    while (step + 1 < STEPS.length && words >= STEPS[step + 1]) {
      step++;
    }
    return step;
  }

  private static void legend(Drawing drawing) {
    double x = Drawing.MARGIN + LABELS;
    double y = drawing.top();
    drawing.text(x - 8, y + 13, Drawing.Anchor.END, Drawing.FAINT, "words, from");
    for (int i = 0; i < STEPS.length; i++) {
      drawing.rectangle(x + i * 80, y, 20, 18, BLUES.get(i), "");
      String from = Numbers.grouped(STEPS[i]);
      drawing.text(x + i * 80 + 26, y + 13, Drawing.Anchor.START, Drawing.FAINT, from);
    }
    drawing.skip(LINE);
  }
}
