package org.wirecopy.report.console;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wirecopy.Analysis;
import org.wirecopy.report.page.Column;
import org.wirecopy.report.page.Grid;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.named.Agency;

/** A row for each text that has copies: how many, how long, of what kind, and where it is from. */
final class TextsSection implements Section {
  private static final int MOST_TEXTS = 20;

  private final Analysis analysis;
  private final Map<String, Reuse> reuses;

  TextsSection(Analysis analysis) {
    this.analysis = analysis;
    this.reuses =
        analysis.tracing().reuses().stream()
            .collect(Collectors.toMap(Reuse::id, Function.identity()));
  }

  @Override
  public void write(Page page) throws IOException {
    List<Family> families =
        analysis.tracing().families().stream()
            .sorted(
                Comparator.comparingInt((Family family) -> documents(family))
                    .thenComparingInt(this::words)
                    .reversed()
                    .thenComparing(Family::id))
            .toList();
    if (families.isEmpty()) {
      return;
    }
    page.heading("Texts and their copies");
    Grid grid =
        new Grid(
            Column.name("text"),
            Column.name("likely origin"),
            Column.number("documents"),
            Column.label("agency"),
            Column.label("mostly").in(Ink.KIND).orNone(),
            Column.number("words").orNone(),
            Column.number("sure").orNone(),
            Column.label("name").in(Ink.FAINT));
    First.of(families, MOST_TEXTS, page).forEach(family -> row(grid, family));
    page.grid(grid);
    First.more(families.size(), MOST_TEXTS, "more text", page);
  }

  private void row(Grid grid, Family family) {
    String origin = family.origin().document();
    Agency agency = family.agency();
    grid.row(
        family.text().title(),
        origin == null ? "unknown" : origin,
        Numbers.grouped(documents(family)),
        agency == null ? "" : agency.code(),
        kind(family),
        Numbers.grouped(words(family)),
        origin == null ? "" : Numbers.percent(family.origin().sure()),
        family.id());
  }

  private static int documents(Family family) {
    return (int) family.members().stream().map(member -> member.document()).distinct().count();
  }

  /** The words of its longest passage. */
  private int words(Family family) {
    return passages(family).stream().mapToInt(reuse -> reuse.passage().words()).max().orElse(0);
  }

  private String kind(Family family) {
    return NameCounts.of(passages(family), reuse -> reuse.kind().label()).commonest();
  }

  private List<Reuse> passages(Family family) {
    return family.passages().stream()
        .filter(reuses::containsKey)
        .map(id -> reuses.get(id))
        .toList();
  }
}
