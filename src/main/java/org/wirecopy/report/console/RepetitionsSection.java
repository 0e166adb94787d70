package org.wirecopy.report.console;

import java.io.IOException;
import java.util.List;
import org.wirecopy.Analysis;
import org.wirecopy.report.page.Column;
import org.wirecopy.report.page.Grid;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.report.place.Places;
import org.wirecopy.trace.Reuse;

/** What documents hold twice: a line a document, the passages themselves where all is wanted. */
final class RepetitionsSection implements Section {
  private static final int MOST_DOCUMENTS = 20;
  private static final int INDENT = 2;

  private final Analysis analysis;
  private final Places places;
  private final boolean complete;

  private RepetitionsSection(Analysis analysis, Places places, boolean complete) {
    this.analysis = analysis;
    this.places = places;
    this.complete = complete;
  }

  /** A line a document. */
  static RepetitionsSection brief(Analysis analysis, Places places) {
    return new RepetitionsSection(analysis, places, false);
  }

  /** Every document with every passage. */
  static RepetitionsSection complete(Analysis analysis, Places places) {
    return new RepetitionsSection(analysis, places, true);
  }

  @Override
  public void write(Page page) throws IOException {
    List<SharedText> documents = SharedText.inside(analysis);
    if (documents.isEmpty()) {
      return;
    }
    page.heading("Repeated inside a document");
    if (!complete && !page.isVerbose()) {
      overview(page, First.of(documents, MOST_DOCUMENTS, page));
      First.more(documents.size(), MOST_DOCUMENTS, "more document", page);
      return;
    }
    for (SharedText shared : documents) {
      write(page, shared);
    }
  }

  private static void overview(Page page, List<SharedText> documents) throws IOException {
    Grid grid =
        new Grid(
            Column.name("document"), Column.number("words"), Column.text("passages").in(Ink.KIND));
    for (SharedText shared : documents) {
      grid.row(shared.pair().left(), Numbers.grouped(shared.words()), shared.kinds());
    }
    page.grid(grid);
  }

  private void write(Page page, SharedText shared) throws IOException {
    String dot = " " + page.glyphs().dot() + " ";
    Prose line = new Prose().add(shared.pair().left(), Ink.STRONG).add(dot);
    line.add(shared.kinds(), Ink.KIND).add(dot + Numbers.count(shared.words(), "word"));
    page.paragraph(line, 0);
    PassageText text = new PassageText(places, page);
    for (Reuse reuse : shared.reuses()) {
      text.write(reuse, reuse.passage(), INDENT);
    }
  }
}
