package org.wirecopy.report.console;

import java.io.IOException;
import java.util.List;
import org.wirecopy.match.Pair;
import org.wirecopy.report.Places;
import org.wirecopy.report.Report;
import org.wirecopy.trace.Reuse;

/** What documents share with one another: a paragraph a pair, with the longest passages. */
final class CopiesSection implements Section {
  private static final int MOST_PAIRS = 20;
  private static final int MOST_PASSAGES = 3;
  private static final int INDENT = 4;

  private final Report report;
  private final Places places;

  CopiesSection(Report report, Places places) {
    this.report = report;
    this.places = places;
  }

  @Override
  public void write(Page page) throws IOException {
    List<Shared> pairs = Shared.between(report);
    if (pairs.isEmpty()) {
      return;
    }
    page.heading("Shared between documents");
    PairHeading heading = new PairHeading(new Provenance(report), places);
    for (Shared shared : First.of(pairs, MOST_PAIRS, page)) {
      Pair pair = heading.write(page, shared);
      passages(page, shared.reuses(), pair.left());
    }
    First.more(pairs.size(), MOST_PAIRS, "more pair", page);
  }

  private void passages(Page page, List<Reuse> reuses, String left) throws IOException {
    PassageText text = new PassageText(places, page);
    for (Reuse reuse : First.longest(reuses, MOST_PASSAGES, page)) {
      text.write(reuse, Turned.to(reuse.passage(), left), INDENT);
    }
    First.more(reuses.size(), MOST_PASSAGES, "more passage", page);
  }
}
