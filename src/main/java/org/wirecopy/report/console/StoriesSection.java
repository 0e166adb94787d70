package org.wirecopy.report.console;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wirecopy.Analysis;
import org.wirecopy.reliability.story.PrimarySource;
import org.wirecopy.reliability.story.Story;
import org.wirecopy.reliability.story.Warning;
import org.wirecopy.report.page.Column;
import org.wirecopy.report.page.Grid;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.report.place.Places;
import org.wirecopy.trace.Evidence;

/** How many independent origins stand behind each story. */
final class StoriesSection implements Section {
  private static final int MOST_STORIES = 20;
  private static final int MOST_DOCUMENTS = 8;
  private static final int MOST_ORIGINS = 5;
  private static final int INDENT = 2;

  private final Analysis analysis;
  private final Places places;

  StoriesSection(Analysis analysis, Places places) {
    this.analysis = analysis;
    this.places = places;
  }

  @Override
  public void write(Page page) throws IOException {
    List<Story> stories = analysis.weighing().stories();
    if (stories.isEmpty()) {
      return;
    }
    page.heading("Stories");
    if (stories.size() > 1) {
      overview(page, First.of(stories, MOST_STORIES, page));
      page.blank();
    }
    for (Story story : First.of(stories, MOST_STORIES, page)) {
      write(page, story);
    }
    First.more(stories.size(), MOST_STORIES, "more story", page);
  }

  private static void overview(Page page, List<Story> stories) throws IOException {
    Grid grid =
        new Grid(
            Column.name("story"),
            Column.number("documents"),
            Column.number("origins"),
            Column.label("interval").orNone(),
            Column.name("most words from").orNone(),
            Column.label("name").in(Ink.FAINT));
    for (Story story : stories) {
      grid.row(
          story.title(),
          Numbers.grouped(story.documents().size()),
          Numbers.decimal(story.independentOrigins(), 1),
          range(story),
          mostly(story),
          story.id());
    }
    page.grid(grid);
  }

  private static String mostly(Story story) {
    return story.independence().shares().entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(share -> share.getKey() + ", " + Numbers.percent(share.getValue()))
        .orElse("");
  }

  private void write(Page page, Story story) throws IOException {
    Prose line = new Prose().add(story.title(), Ink.STRONG).add(" " + page.glyphs().dot() + " ");
    line.add(Numbers.count(story.documents().size(), "document") + ", ");
    line.add(" ").add(origins(story), Ink.STRONG);
    line.add(" (" + range(story) + ")", Ink.FAINT);
    line.add(" " + page.glyphs().dot() + " " + story.id(), Ink.FAINT);
    page.paragraph(line, 0);
    List<String> documents = First.of(story.documents(), MOST_DOCUMENTS, page);
    int more = story.documents().size() - documents.size();
    String rest = more > 0 ? " and " + Numbers.grouped(more) + " more" : "";
    page.paragraph(Prose.of(String.join(", ", documents) + rest), INDENT);
    origins(page, story);
    primarySources(page, story);
    for (Warning warning : story.warnings()) {
      page.paragraph(new Prose().add("Warning: ", Ink.ALERT).add(warning(warning)), INDENT);
      for (Evidence evidence : page.isVerbose() ? warning.evidence() : List.<Evidence>of()) {
        page.paragraph(PlacedReason.of(evidence, places, page), INDENT + INDENT);
      }
    }
  }

  private static void origins(Page page, Story story) throws IOException {
    Map<String, Double> shares = story.independence().shares();
    List<Map.Entry<String, Double>> largest =
        First.of(List.copyOf(shares.entrySet()), MOST_ORIGINS, page);
    String origins =
        largest.stream()
            .map(share -> Numbers.percent(share.getValue()) + " " + share.getKey())
            .collect(Collectors.joining(", "));
    int more = shares.size() - largest.size();
    String rest = more > 0 ? " and " + Numbers.grouped(more) + " more" : "";
    page.paragraph(Prose.of("stems from: " + origins + rest), INDENT);
  }

  private static void primarySources(Page page, Story story) throws IOException {
    List<PrimarySource> sources = First.of(story.primarySources(), MOST_ORIGINS, page);
    if (!sources.isEmpty()) {
      String names =
          sources.stream()
              .map(s -> s.name() + " (" + Numbers.count(s.documents().size(), "document") + ")")
              .collect(Collectors.joining(", "));
      int more = story.primarySources().size() - sources.size();
      String rest = more > 0 ? " and " + Numbers.grouped(more) + " more" : "";
      page.paragraph(Prose.of("points to: " + names + rest), INDENT);
    }
  }

  private static String warning(Warning warning) {
    String sources = String.join(", ", warning.sources());
    return switch (warning.kind()) {
      case CIRCULAR_REPORTING -> sources + " cite one another";
      case ONE_ORIGIN -> sources + " tell what stems from one origin";
    };
  }

  private static String origins(Story story) {
    String number = Numbers.decimal(story.independentOrigins(), 1);
    return number + (number.equals("1.0") ? " independent origin" : " independent origins");
  }

  private static String range(Story story) {
    return Numbers.decimal(story.independence().low(), 1)
        + " to "
        + Numbers.decimal(story.independence().high(), 1);
  }
}
