package org.wirecopy.report.console;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wirecopy.Analysis;
import org.wirecopy.reliability.Rate;
import org.wirecopy.reliability.Rating;
import org.wirecopy.reliability.SourceProfile;
import org.wirecopy.reliability.Timing;
import org.wirecopy.report.page.Column;
import org.wirecopy.report.page.Grid;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.trace.ReuseKind;

/** What each source shows: its score with the reasons, where its words come from, its habits. */
final class SourcesSection implements Section {
  private static final int MOST_SOURCES = 20;
  private static final int INDENT = 2;
  private static final double WORTH_SAYING = 0.005;

  private static final String OWN = "own";
  private static final String CREDITED = ReuseKind.CREDITED_SYNDICATION.label();
  private static final String UNCREDITED = ReuseKind.UNCREDITED_COPY.label();

  /** The kinds of words that have a column of their own. */
  private static final Set<String> COLUMNS = Set.of(OWN, CREDITED, UNCREDITED);

  private final Analysis analysis;

  SourcesSection(Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public void write(Page page) throws IOException {
    boolean told = false;
    for (SourceProfile.Kind kind : SourceProfile.Kind.values()) {
      List<SourceProfile> sources =
          analysis.weighing().sources().stream().filter(source -> source.kind() == kind).toList();
      if (!sources.isEmpty()) {
        page.heading(title(kind));
        if (!told) {
          page.paragraph(new Prose().add(ScoreText.JUDGES, Ink.FAINT), 0);
          told = true;
        }
        List<SourceProfile> first = First.of(sources, MOST_SOURCES, page);
        overview(page, kind, first);
        First.more(sources.size(), MOST_SOURCES, "more source", page);
        for (SourceProfile source : first) {
          details(page, source);
        }
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

  private static void overview(Page page, SourceProfile.Kind kind, List<SourceProfile> sources)
      throws IOException {
    Grid grid =
        new Grid(
            Column.name(kind.label()),
            Column.number(kind == SourceProfile.Kind.USER ? "posts" : "documents"),
            Column.label("score"),
            Column.label("grade"),
            Column.number("uncredited").orNone(),
            Column.number("credited").orNone(),
            Column.number("own").orNone(),
            Column.text("other").in(Ink.KIND));
    sources.forEach(source -> row(grid, source));
    page.grid(grid);
  }

  private static void row(Grid grid, SourceProfile source) {
    Map<String, Double> reuse = source.practice().reuse();
    Rating rating = source.rating();
    grid.row(
        source.source(),
        Numbers.grouped(source.documents()),
        ScoreText.interval(rating.score()),
        rating.score() == null ? "" : rating.grade().toString(),
        share(reuse, UNCREDITED),
        share(reuse, CREDITED),
        share(reuse, OWN),
        others(reuse));
  }

  private static String share(Map<String, Double> reuse, String kind) {
    double share = reuse.getOrDefault(kind, 0.0);
    return share < WORTH_SAYING ? "" : Numbers.percent(share);
  }

  /** What a row has no room for, where there is more to say. */
  private static void details(Page page, SourceProfile source) throws IOException {
    Rating rating = source.rating();
    String timing = timing(source.practice().timing());
    String rates = rates(source.practice().rates());
    if (rating.score() == null && timing.isEmpty() && rates.isEmpty()) {
      return;
    }
    page.blank();
    page.paragraph(new Prose().add(source.source(), Ink.STRONG), 0);
    paragraph(page, "timing: ", timing);
    if (rating.score() != null) {
      paragraph(page, "because: ", ScoreText.weightiest(rating.signals(), page));
    }
    paragraph(page, "of these: ", rates);
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

  /** What is neither the source's own nor copied from others with credit or without. */
  private static String others(Map<String, Double> reuse) {
    return reuse.entrySet().stream()
        .filter(share -> share.getValue() >= WORTH_SAYING)
        .filter(share -> !COLUMNS.contains(share.getKey()))
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(share -> Numbers.percent(share.getValue()) + " " + share.getKey())
        .collect(Collectors.joining(", "));
  }
}
