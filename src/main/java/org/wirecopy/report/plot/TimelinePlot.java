package org.wirecopy.report.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wirecopy.Analysis;
import org.wirecopy.document.Published;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.trace.Family;

/** When the copies of each text appeared: a line a family, a dot a dated document. */
final class TimelinePlot {
  private static final int MOST = 20;
  private static final double LABELS = 250;
  private static final double ROW = 28;
  private static final double DOT = 5;
  private static final int TICKS = 4;
  private static final double UNDATED = 90;

  private final Map<String, LocalDate> days = new TreeMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final int families;

  /** A family: its documents, and which is the origin. */
  private record Line(Family family, List<String> documents) {
    boolean isOrigin(String document) {
      return document.equals(family.origin().document());
    }
  }

  TimelinePlot(Analysis analysis) {
    for (CleanDocument document : analysis.documents()) {
      Published published = document.metadata().published();
      if (published != null) {
        days.put(document.id(), published.day());
      }
    }
    for (Family family : analysis.tracing().families()) {
      TreeSet<String> documents = new TreeSet<>();
      family.members().forEach(member -> documents.add(member.document()));
      lines.add(new Line(family, List.copyOf(documents)));
    }
    families = lines.size();
    lines.sort(
        Comparator.comparing((Line line) -> -line.documents().size())
            .thenComparing(line -> line.family().id()));
    lines.subList(Math.min(MOST, lines.size()), lines.size()).clear();
  }

  void draw(Drawing drawing) {
    List<LocalDate> shown =
        lines.stream()
            .flatMap(line -> line.documents().stream())
            .filter(days::containsKey)
            .map(days::get)
            .sorted()
            .toList();
    drawing.begin("When copies appeared", description(shown));
    if (shown.isEmpty()) {
      return;
    }
    Axis axis = new Axis(shown.get(0), shown.get(shown.size() - 1));
    double top = drawing.top();
    for (int i = 0; i < lines.size(); i++) {
      line(drawing, lines.get(i), axis, top + i * ROW + ROW / 2);
    }
    double bottom = top + lines.size() * ROW;
    axis.draw(drawing, top, bottom);
    drawing.skip(bottom - top + 2 * ROW);
  }

  private String description(List<LocalDate> shown) {
    if (families == 0) {
      return "No text has copies.";
    }
    if (shown.isEmpty()) {
      return "No document of " + Numbers.count(families, "family") + " has a date.";
    }
    String rest = families > MOST ? ", the " + MOST + " largest of " + families : "";
    return "A line a text with its copies"
        + rest
        + ". A dot: a document on the day of its publication; filled orange: the likely origin.";
  }

  private void line(Drawing drawing, Line line, Axis axis, double y) {
    String origin = line.family().origin().document();
    String label =
        Numbers.count(line.documents().size(), "document")
            + ", "
            + (origin == null ? line.family().id() : origin);
    double left = Drawing.MARGIN + LABELS;
    String fitting = Drawing.fitting(label, LABELS - ROW);
    drawing.text(left - 16, y + 4, Drawing.Anchor.END, Drawing.INK, fitting);
    drawing.line(left, y, Drawing.WIDTH - Drawing.MARGIN - UNDATED, y, "#D9D9D9");
    int undated = 0;
    Map<LocalDate, Integer> before = new TreeMap<>();
    for (String document : line.documents()) {
      LocalDate day = days.get(document);
      if (day == null) {
        undated++;
        continue;
      }
      int beside = before.merge(day, 1, Integer::sum) - 1;
      boolean isOrigin = line.isOrigin(document);
      String fill = isOrigin ? Drawing.ORANGE : "#FFFFFF";
      String stroke = isOrigin ? Drawing.ORANGE : Drawing.BLUE;
      double x = axis.at(day) + beside * DOT;
      drawing.circle(x, y, DOT, fill, stroke, document + ", " + day);
    }
    if (undated > 0) {
      double right = Drawing.WIDTH - Drawing.MARGIN;
      drawing.text(right, y + 4, Drawing.Anchor.END, Drawing.FAINT, undated + " undated");
    }
  }

  /** Days from left to right. */
  private record Axis(LocalDate first, LocalDate last) {
    private static final double LEFT = Drawing.MARGIN + LABELS + 2 * DOT;
    private static final double RIGHT = Drawing.WIDTH - Drawing.MARGIN - UNDATED - 8 * DOT;

    double at(LocalDate day) {
      long days = last.toEpochDay() - first.toEpochDay();
      return days == 0
          ? LEFT
          : LEFT + (RIGHT - LEFT) * (day.toEpochDay() - first.toEpochDay()) / days;
    }

    void draw(Drawing drawing, double top, double bottom) {
      long days = last.toEpochDay() - first.toEpochDay();
      TreeSet<LocalDate> ticks = new TreeSet<>();
      for (int i = 0; i <= TICKS; i++) {
        ticks.add(first.plusDays(days * i / TICKS));
      }
      drawing.line(LEFT - 2 * DOT, bottom, RIGHT + 8 * DOT, bottom, Drawing.FAINT);
      double free = 0;
      for (LocalDate day : ticks) {
        double x = at(day);
        drawing.line(x, bottom, x, bottom + DOT, Drawing.FAINT);
        if (x >= free) {
          drawing.text(x, bottom + 20, Drawing.Anchor.MIDDLE, Drawing.FAINT, day.toString());
          free = x + UNDATED;
        }
      }
    }
  }
}
