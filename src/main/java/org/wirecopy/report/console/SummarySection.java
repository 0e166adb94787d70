package org.wirecopy.report.console;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.reliability.Story;
import org.wirecopy.report.Report;
import org.wirecopy.trace.Reuse;

/** The whole run in a few lines, last, where a terminal shows it. */
final class SummarySection implements Section {
  private final Report report;

  SummarySection(Report report) {
    this.report = report;
  }

  @Override
  public void write(Page page) throws IOException {
    page.heading("Summary");
    for (String line : lines()) {
      page.paragraph(Prose.of(line), 0);
    }
    if (!report.problems().isEmpty()) {
      String problems = Numbers.count(report.problems().size(), "problem");
      page.paragraph(new Prose().add(problems + " with the input", Ink.ALERT), 0);
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(documents());
    lines.add(passages());
    if (!report.weighing().stories().isEmpty()) {
      lines.add(stories());
    }
    return lines;
  }

  private String documents() {
    long words = 0;
    long noise = 0;
    for (CleanDocument document : report.documents()) {
      words += document.tokens().size();
      noise += Removed.from(document).words();
    }
    return Numbers.count(report.documents().size(), "document")
        + ", "
        + Numbers.count(words, "word")
        + ", "
        + Numbers.percent((double) noise / Math.max(1, words))
        + " noise";
  }

  private String passages() {
    List<Reuse> reuses = report.tracing().reuses();
    long inside = reuses.stream().filter(reuse -> reuse.passage().isInside()).count();
    int families = report.tracing().families().size();
    return reuses.isEmpty()
        ? "nothing shared"
        : Numbers.count(reuses.size() - inside, "passage")
            + " shared between documents, "
            + Numbers.grouped(inside)
            + " repeated inside one, "
            + Numbers.count(families, "family", "families")
            + " of copies";
  }

  private String stories() {
    List<Story> stories = report.weighing().stories();
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
