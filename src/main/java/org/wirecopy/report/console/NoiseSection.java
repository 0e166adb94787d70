package org.wirecopy.report.console;

import java.io.IOException;
import java.util.List;
import org.wirecopy.Analysis;
import org.wirecopy.report.page.Column;
import org.wirecopy.report.page.Grid;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;

/** How much of each document is noise, and of which kinds. */
final class NoiseSection implements Section {
  private static final int MOST_DOCUMENTS = 10;

  private final Analysis analysis;

  NoiseSection(Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public void write(Page page) throws IOException {
    List<Removed> noisy = Removed.from(analysis);
    if (noisy.isEmpty()) {
      return;
    }
    page.heading("Noise");
    Grid grid =
        new Grid(
            Column.name("document"),
            Column.number("noise"),
            Column.number("words"),
            Column.label("form").orNone(),
            Column.number("posts").orNone(),
            Column.text("marks").in(Ink.KIND));
    First.of(noisy, MOST_DOCUMENTS, page).forEach(removed -> row(grid, removed));
    page.grid(grid);
    First.more(noisy.size(), MOST_DOCUMENTS, "more document", page);
  }

  private static void row(Grid grid, Removed removed) {
    int posts = removed.document().posts().size();
    grid.row(
        removed.document().id(),
        Numbers.percent(removed.share()),
        Numbers.grouped(removed.document().tokens().size()),
        removed.document().kind().label(),
        posts > 0 ? Numbers.grouped(posts) : "",
        removed.kinds());
  }
}
