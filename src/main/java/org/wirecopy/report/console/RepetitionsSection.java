package org.wirecopy.report.console;

import java.io.IOException;
import java.util.List;
import org.wirecopy.report.Places;
import org.wirecopy.report.Report;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.trace.Reuse;

/** What documents hold twice: a line a document, the passages themselves where all is wanted. */
final class RepetitionsSection implements Section {
  private static final int MOST_DOCUMENTS = 20;
  private static final int INDENT = 2;

  private final Report report;
  private final Places places;
  private final boolean complete;

  private RepetitionsSection(Report report, Places places, boolean complete) {
    this.report = report;
    this.places = places;
    this.complete = complete;
  }

  /** A line a document. */
  static RepetitionsSection brief(Report report, Places places) {
    return new RepetitionsSection(report, places, false);
  }

  /** Every document with every passage. */
  static RepetitionsSection complete(Report report, Places places) {
    return new RepetitionsSection(report, places, true);
  }

  @Override
  public void write(Page page) throws IOException {
    List<Shared> documents = Shared.inside(report);
    if (documents.isEmpty()) {
      return;
    }
    page.heading("Repeated inside a document");
    int most = complete ? Integer.MAX_VALUE : MOST_DOCUMENTS;
    for (Shared shared : First.of(documents, most, page)) {
      write(page, shared);
    }
    First.more(documents.size(), most, "more document", page);
  }

  private void write(Page page, Shared shared) throws IOException {
    String dot = " " + page.glyphs().dot() + " ";
    Prose line = new Prose().add(shared.pair().left(), Ink.STRONG).add(dot);
    line.add(shared.kinds(), Ink.KIND).add(dot + Numbers.count(shared.words(), "word"));
    page.paragraph(line, 0);
    if (complete || page.isVerbose()) {
      PassageText text = new PassageText(places, page);
      for (Reuse reuse : shared.reuses()) {
        text.write(reuse, reuse.passage(), INDENT);
      }
    }
  }
}
