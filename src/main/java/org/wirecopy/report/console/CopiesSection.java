package org.wirecopy.report.console;

import java.io.IOException;
import java.util.List;
import org.wirecopy.Analysis;
import org.wirecopy.document.Pair;
import org.wirecopy.report.page.Column;
import org.wirecopy.report.page.Grid;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.place.Places;
import org.wirecopy.trace.Reuse;

/** What documents share with one another: a paragraph a pair, with the longest passages. */
final class CopiesSection implements Section {
  private static final int MOST_PAIRS = 20;
  private static final int MOST_PASSAGES = 3;
  private static final int INDENT = 4;

  private final Analysis analysis;
  private final Places places;
  private final int mostPairs;
  private final int mostPassages;
  private final boolean withOrigin;

  private CopiesSection(
      Analysis analysis, Places places, int mostPairs, int mostPassages, boolean withOrigin) {
    this.analysis = analysis;
    this.places = places;
    this.mostPairs = mostPairs;
    this.mostPassages = mostPassages;
    this.withOrigin = withOrigin;
  }

  /** The pairs that share most, each with its longest passages. */
  static CopiesSection brief(Analysis analysis, Places places) {
    return new CopiesSection(analysis, places, MOST_PAIRS, MOST_PASSAGES, true);
  }

  /** Every pair with every passage. */
  static CopiesSection complete(Analysis analysis, Places places) {
    return new CopiesSection(analysis, places, Integer.MAX_VALUE, Integer.MAX_VALUE, true);
  }

  /** Every pair with every passage; where the texts come from is told elsewhere. */
  static CopiesSection withoutOrigins(Analysis analysis, Places places) {
    return new CopiesSection(analysis, places, Integer.MAX_VALUE, Integer.MAX_VALUE, false);
  }

  @Override
  public void write(Page page) throws IOException {
    List<SharedText> pairs = SharedText.between(analysis);
    if (pairs.isEmpty()) {
      return;
    }
    page.heading("Shared between documents");
    PairHeading heading = new PairHeading(new Provenance(analysis), places, withOrigin);
    if (pairs.size() > 1) {
      overview(page, heading, First.of(pairs, mostPairs, page));
      page.blank();
    }
    for (SharedText shared : First.of(pairs, mostPairs, page)) {
      Pair pair = heading.write(page, shared);
      passages(page, shared.reuses(), pair.left());
    }
    First.more(pairs.size(), mostPairs, "more pair", page);
  }

  private static void overview(Page page, PairHeading heading, List<SharedText> pairs)
      throws IOException {
    Grid grid =
        new Grid(
            Column.name("from"),
            Column.label(""),
            Column.name("to"),
            Column.number("words"),
            Column.number("share").orNone(),
            Column.number("passages").orNone(),
            Column.label("mostly").in(Ink.KIND).orNone());
    pairs.forEach(shared -> heading.row(grid, page, shared));
    page.grid(grid);
  }

  private void passages(Page page, List<Reuse> reuses, String left) throws IOException {
    PassageText text = new PassageText(places, page);
    for (Reuse reuse : First.longest(reuses, mostPassages, page)) {
      text.write(reuse, Turned.to(reuse.passage(), left), INDENT);
    }
    First.more(reuses.size(), mostPassages, "more passage", page);
    page.blank();
  }
}
