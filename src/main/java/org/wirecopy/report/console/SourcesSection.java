package org.wirecopy.report.console;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.reliability.Rate;
import org.wirecopy.reliability.Rating;
import org.wirecopy.reliability.Score;
import org.wirecopy.reliability.SourceProfile;
import org.wirecopy.reliability.Timing;
import org.wirecopy.report.Report;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;

/** What each source shows: its score with the reasons, where its words come from, its habits. */
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
    for (SourceProfile.Kind kind : SourceProfile.Kind.values()) {
      List<SourceProfile> sources =
          report.weighing().sources().stream().filter(source -> source.kind() == kind).toList();
      if (!sources.isEmpty()) {
        page.heading(title(kind));
        for (SourceProfile source : First.of(sources, MOST_SOURCES, page)) {
          write(page, source);
        }
        First.more(sources.size(), MOST_SOURCES, "more source", page);
      }
    }
  }

  private static String title(SourceProfile.Kind kind) {
    return switch (kind) {
      case OUTLET -> "Sources";
      case AUTHOR -> "Authors";
      case USER -> "Users of forums";
    };
  }

  private static void write(Page page, SourceProfile source) throws IOException {
    String dot = " " + page.glyphs().dot() + " ";
    String unit = source.kind() == SourceProfile.Kind.USER ? "post" : "document";
    Rating rating = source.rating();
    Prose line = new Prose().add(source.source(), Ink.STRONG);
    line.add(dot + Numbers.count(source.documents(), unit) + dot);
    line.add(" ").add(score(rating.score()));
    page.paragraph(rating.score() == null ? line : line.add(dot + "grade " + rating.grade()), 0);
    paragraph(page, "words: ", shares(source.practice().reuse()));
    paragraph(page, "timing: ", timing(source.practice().timing()));
    if (rating.score() != null) {
      paragraph(page, "because: ", ReliabilitySection.weightiest(rating.signals(), page));
    }
    paragraph(page, "of these: ", rates(source.practice().rates()));
  }

  private static void paragraph(Page page, String label, String text) throws IOException {
    if (!text.isEmpty()) {
      page.paragraph(Prose.of(label + text), INDENT);
    }
  }

  private static String timing(Timing timing) {
    Double lag = timing.medianLag();
    String first =
        timing.first() == 0 ? "" : "first in " + Numbers.count(timing.first(), "story", "stories");
    String followed =
        lag == null
            ? ""
            : "followed in "
                + Numbers.count(timing.followed(), "story", "stories")
                + ", "
                + Numbers.decimal(lag, 1)
                + " hours after the first in the median";
    return first + (first.isEmpty() || followed.isEmpty() ? "" : "; ") + followed;
  }

  private static String rates(List<Rate> rates) {
    return rates.stream()
        .filter(rate -> rate.count() > 0)
        .map(
            rate ->
                rate.count()
                    + " of "
                    + rate.of()
                    + " "
                    + rate.name()
                    + " ("
                    + Numbers.percent(rate.low())
                    + " to "
                    + Numbers.percent(rate.high())
                    + ")")
        .collect(Collectors.joining(", "));
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
