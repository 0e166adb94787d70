package org.wirecopy.report.console;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.wirecopy.Analysis;
import org.wirecopy.document.Span;
import org.wirecopy.reliability.Credibility;
import org.wirecopy.reliability.Reliability;
import org.wirecopy.reliability.Signal;
import org.wirecopy.report.page.Column;
import org.wirecopy.report.page.Grid;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.report.page.Shortening;
import org.wirecopy.report.place.Places;

/** What each document shows about how far it can be relied on, the weightiest signals first. */
final class ReliabilitySection implements Section {
  private static final int MOST_DOCUMENTS = 20;
  private static final int MOST_SPANS = 5;
  private static final int INDENT = 2;

  private final Analysis analysis;
  private final Places places;

  ReliabilitySection(Analysis analysis, Places places) {
    this.analysis = analysis;
    this.places = places;
  }

  @Override
  public void write(Page page) throws IOException {
    List<Reliability> documents = analysis.weighing().documents();
    if (documents.isEmpty()) {
      return;
    }
    page.heading("Documents");
    page.paragraph(new Prose().add(ScoreText.JUDGES, Ink.FAINT), 0);
    if (page.isVerbose()) {
      for (Reliability reliability : documents) {
        write(page, reliability);
      }
    } else {
      overview(page, First.of(documents, MOST_DOCUMENTS, page));
      First.more(documents.size(), MOST_DOCUMENTS, "more document", page);
    }
  }

  private static void overview(Page page, List<Reliability> documents) throws IOException {
    Grid grid =
        new Grid(
            Column.name("document"),
            Column.label("score"),
            Column.number("item"),
            Column.label("which is").orNone(),
            Column.text("because"));
    for (Reliability reliability : documents) {
      Credibility credibility = reliability.credibility();
      grid.row(
          reliability.document(),
          ScoreText.interval(reliability.score()),
          Integer.toString(credibility.number()),
          said(credibility),
          ScoreText.weightiest(reliability.signals(), page));
    }
    page.grid(grid);
  }

  private void write(Page page, Reliability reliability) throws IOException {
    Prose line = new Prose().add(reliability.document(), Ink.STRONG);
    line.add(" " + page.glyphs().dot() + " ");
    line.add(ScoreText.score(reliability.score()));
    line.add(" " + page.glyphs().dot() + " item " + reliability.credibility().number());
    page.paragraph(line.add(", " + said(reliability.credibility())), 0);
    signals(page, reliability);
  }

  /** Every signal with its value, what it adds, and the words that show it. */
  private void signals(Page page, Reliability reliability) throws IOException {
    Shortening shortening = new Shortening(page.glyphs().dots(), false);
    List<String> none = new ArrayList<>();
    for (Signal signal : reliability.signals()) {
      if (signal.value() == 0 && signal.effect() == 0) {
        none.add(signal.name());
        continue;
      }
      Prose line = new Prose().add(signal.name(), Ink.KIND);
      line.add(" " + Numbers.decimal(signal.value(), 2) + " adds " + ScoreText.effect(signal));
      page.paragraph(line, INDENT);
      for (Span span : signal.spans().subList(0, Math.min(MOST_SPANS, signal.spans().size()))) {
        String words = places.text(reliability.document(), span);
        Prose shown = new Prose().addAll(shortening.shorten(Prose.of(words).atoms(), true, true));
        String place = PlacedReason.place(reliability.document(), span, places, page);
        page.paragraph(shown.add(" (" + place + ")", Ink.FAINT), INDENT + INDENT);
      }
      if (signal.spans().size() > MOST_SPANS) {
        int more = signal.spans().size() - MOST_SPANS;
        String rest = page.glyphs().dots() + " and " + Numbers.count(more, "more place");
        page.paragraph(new Prose().add(rest, Ink.FAINT), INDENT + INDENT);
      }
    }
    if (!none.isEmpty()) {
      page.paragraph(new Prose().add("none of: " + String.join(", ", none), Ink.FAINT), INDENT);
    }
  }

  private static String said(Credibility credibility) {
    return switch (credibility) {
      case CONFIRMED -> "confirmed by others";
      case PROBABLE -> "told by another too";
      case POSSIBLE -> "told by others from the same origin";
      case UNKNOWN -> "told by nobody else here";
    };
  }
}
