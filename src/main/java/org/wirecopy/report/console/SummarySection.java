package org.wirecopy.report.console;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wirecopy.Analysis;
import org.wirecopy.document.Problem;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.reliability.story.Story;
import org.wirecopy.report.page.Column;
import org.wirecopy.report.page.Grid;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;

/** The whole run in a few lines, last, where a terminal shows it. */
final class SummarySection implements Section {
  private final Analysis analysis;

  SummarySection(Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public void write(Page page) throws IOException {
    page.heading("Summary");
    for (String line : lines()) {
      page.paragraph(Prose.of(line), 0);
    }
    page.blank();
    page.grid(kinds());
    count(Problem.Severity.FAULT, "problem", Ink.ALERT, page);
    count(Problem.Severity.NOTE, "note", Ink.PLAIN, page);
  }

  private void count(Problem.Severity severity, String what, Ink ink, Page page)
      throws IOException {
    int problems = Problem.only(severity, analysis.problems()).size();
    if (problems > 0) {
      String counted = Numbers.count(problems, what);
      page.paragraph(new Prose().add(counted + " with the input", ink), 0);
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(documents());
    passages(lines);
    if (!analysis.weighing().stories().isEmpty()) {
      lines.add(stories());
    }
    return lines;
  }

  private String documents() {
    long words = 0;
    long noise = 0;
    for (CleanDocument document : analysis.documents()) {
      words += document.tokens().size();
      noise += Removed.from(document).words();
    }
    return Numbers.count(analysis.documents().size(), "document")
        + ", "
        + Numbers.count(words, "word")
        + ", "
        + Numbers.percent((double) noise / Math.max(1, words))
        + " noise";
  }

  /** Passages by kind: a row each, the commonest first. */
  private Grid kinds() {
    Grid grid =
        new Grid(
            Column.label("kind").in(Ink.KIND),
            Column.number("shared"),
            Column.number("repeated"),
            Column.number("words"));
    Map<ReuseKind, List<Reuse>> byKind =
        analysis.tracing().reuses().stream().collect(Collectors.groupingBy(Reuse::kind));
    byKind.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<ReuseKind, List<Reuse>> entry) -> -entry.getValue().size())
                .thenComparing(entry -> entry.getKey().label()))
        .forEach(entry -> row(grid, entry.getKey().label(), entry.getValue()));
    return grid;
  }

  private static void row(Grid grid, String kind, List<Reuse> reuses) {
    long inside = reuses.stream().filter(reuse -> reuse.passage().isInside()).count();
    grid.row(
        kind,
        Numbers.grouped(reuses.size() - inside),
        Numbers.grouped(inside),
        Numbers.grouped(reuses.stream().mapToInt(reuse -> reuse.passage().words()).sum()));
  }

  private void passages(List<String> lines) {
    List<Reuse> reuses = analysis.tracing().reuses();
    int inside = (int) reuses.stream().filter(reuse -> reuse.passage().isInside()).count();
    int families = analysis.tracing().families().size();
    String copies = families > 0 ? " in " + Numbers.count(families, "family", "families") : "";
    lines.add(passages(reuses.size() - inside, " shared between documents" + copies));
    if (inside > 0) {
      lines.add(passages(inside, " repeated inside a document"));
    }
  }

  private static String passages(int count, String where) {
    return (count == 0 ? "no passage" : Numbers.count(count, "passage")) + where;
  }

  private String stories() {
    List<Story> stories = analysis.weighing().stories();
    double origins = stories.stream().mapToDouble(Story::independentOrigins).sum();
    int documents = stories.stream().mapToInt(story -> story.documents().size()).sum();
    return Numbers.count(stories.size(), "story", "stories")
        + " in "
        + Numbers.count(documents, "document")
        + ", told from "
        + Numbers.decimal(origins, 1)
        + " independent origins";
  }
}
