package org.wirecopy.report.console;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.reliability.Score;
import org.wirecopy.reliability.SourceProfile;
import org.wirecopy.report.Report;

/** What each source shows: its score with the interval, and where its words come from. */
final class SourcesSection implements Section {
  private static final int MOST_SOURCES = 20;
  private static final int INDENT = 2;
  private static final double WORTH_SAYING = 0.005;

  private final Report report;

  SourcesSection(Report report) {
    this.report = report;
  }

  @Override
  public void write(Page page) throws IOException {
    List<SourceProfile> sources = report.weighing().sources();
    if (sources.isEmpty()) {
      return;
    }
    page.heading("Sources");
    for (SourceProfile source : First.of(sources, MOST_SOURCES, page)) {
      write(page, source);
    }
    First.more(sources.size(), MOST_SOURCES, "more source", page);
  }

  private static void write(Page page, SourceProfile source) throws IOException {
    String dot = " " + page.glyphs().dot() + " ";
    Prose line = new Prose().add(source.source(), Ink.STRONG);
    line.add(dot + Numbers.count(source.documents(), "document") + dot);
    page.paragraph(line.add(" ").add(score(source.score())), 0);
    String shares = shares(source.reuse());
    if (!shares.isEmpty()) {
      page.paragraph(Prose.of("words: " + shares), INDENT);
    }
  }

  /** A score with its interval. */
  static String score(@Nullable Score score) {
    return score == null
        ? "not enough evidence for a score"
        : "score "
            + Numbers.decimal(score.value(), 2)
            + " ("
            + Numbers.decimal(score.low(), 2)
            + " to "
            + Numbers.decimal(score.high(), 2)
            + ")";
  }

  private static String shares(Map<String, Double> reuse) {
    return reuse.entrySet().stream()
        .filter(share -> share.getValue() >= WORTH_SAYING)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(share -> Numbers.percent(share.getValue()) + " " + share.getKey())
        .collect(Collectors.joining(", "));
  }
}
