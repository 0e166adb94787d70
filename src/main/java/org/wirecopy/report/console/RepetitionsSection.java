package org.wirecopy.report.console;

import java.io.IOException;
import java.util.List;
import org.wirecopy.report.Places;
import org.wirecopy.report.Report;
import org.wirecopy.trace.Reuse;

/** What documents hold twice: a line a document, the passages themselves where all is wanted. */
final class RepetitionsSection implements Section {
  private static final int MOST_DOCUMENTS = 20;
  private static final int INDENT = 2;

  private final Report report;
  private final Places places;

  RepetitionsSection(Report report, Places places) {
    this.report = report;
    this.places = places;
  }

  @Override
  public void write(Page page) throws IOException {
    List<Shared> documents = Shared.inside(report);
    if (documents.isEmpty()) {
      return;
    }
    page.heading("Repeated inside a document");
    for (Shared shared : First.of(documents, MOST_DOCUMENTS, page)) {
      write(page, shared);
    }
    First.more(documents.size(), MOST_DOCUMENTS, "more document", page);
  }

  private void write(Page page, Shared shared) throws IOException {
    String dot = " " + page.glyphs().dot() + " ";
    Prose line = new Prose().add(shared.pair().left(), Ink.STRONG).add(dot);
    line.add(shared.kinds(), Ink.KIND).add(dot + Numbers.count(shared.words(), "word"));
    page.paragraph(line, 0);
    if (page.isVerbose()) {
      PassageText text = new PassageText(places, page);
      for (Reuse reuse : shared.reuses()) {
        text.write(reuse, reuse.passage(), INDENT);
      }
    }
  }
}
