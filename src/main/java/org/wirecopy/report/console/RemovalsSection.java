package org.wirecopy.report.console;

import java.io.IOException;
import org.wirecopy.Analysis;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.report.page.Shortening;
import org.wirecopy.report.place.Places;

/**
 * Every mark with its place, its kind, the rule behind it and the first of its words. Signs of
 * markup, of which every line may have several, are left out unless everything is wanted.
 */
final class RemovalsSection implements Section {
  private static final int INDENT = 2;

  private final Analysis analysis;
  private final Places places;

  RemovalsSection(Analysis analysis, Places places) {
    this.analysis = analysis;
    this.places = places;
  }

  @Override
  public void write(Page page) throws IOException {
    for (CleanDocument document : analysis.documents()) {
      for (Mark mark : document.marks()) {
        if (mark.noise() != Noise.MARKUP || page.isVerbose()) {
          write(page, document, mark);
        }
      }
    }
  }

  private void write(Page page, CleanDocument document, Mark mark) throws IOException {
    Prose line = Prose.of(PlacedReason.place(document.id(), mark.span(), places, page));
    page.paragraph(line.add(" ").add(mark.noise().label(), Ink.KIND), 0);
    page.paragraph(Prose.of(mark.reason()), INDENT);
    Prose words = new Prose().add(document.document().text(mark.span()), Ink.FAINT);
    Shortening shortening = new Shortening(page.glyphs().dots(), page.isVerbose());
    page.paragraph(
        new Prose().addAll(shortening.shorten(words.atoms(), true, true)), INDENT + INDENT);
    page.blank();
  }
}
