package org.wirecopy.report.console;

import java.io.IOException;
import java.util.List;
import org.wirecopy.Analysis;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.report.place.Places;
import org.wirecopy.trace.attribution.Credits;
import org.wirecopy.trace.attribution.Naming;
import org.wirecopy.trace.attribution.Reprint;
import org.wirecopy.trace.attribution.Reprints;

/** Which agencies each document names and in what role, and where it says it was taken from. */
final class NamingsSection implements Section {
  private static final int INDENT = 2;

  private final Analysis analysis;
  private final Places places;

  NamingsSection(Analysis analysis, Places places) {
    this.analysis = analysis;
    this.places = places;
  }

  @Override
  public void write(Page page) throws IOException {
    boolean begun = false;
    for (CleanDocument document : analysis.documents()) {
      List<Naming> namings = Credits.of(document).namings();
      List<Reprint> reprints = Reprints.find(document);
      if (namings.isEmpty() && reprints.isEmpty()) {
        continue;
      }
      if (!begun) {
        page.heading("Who is named");
        begun = true;
      }
      page.paragraph(new Prose().add(document.id(), Ink.STRONG), 0);
      for (Naming naming : namings) {
        Prose prose = new Prose().add(naming.role().label(), Ink.KIND);
        prose
            .add(" " + naming.agency().code() + ": ")
            .add(places.text(document.id(), naming.span()));
        page.paragraph(place(prose, document, naming.span(), page), INDENT);
      }
      for (Reprint reprint : reprints) {
        Prose prose = new Prose().add("taken from", Ink.KIND).add(" " + reprint.from() + ": ");
        prose.add(places.text(document.id(), reprint.span()));
        page.paragraph(place(prose, document, reprint.span(), page), INDENT);
      }
    }
  }

  private Prose place(Prose prose, CleanDocument document, Span span, Page page) {
    return prose.add(" (" + PlacedReason.place(document.id(), span, places, page) + ")", Ink.FAINT);
  }
}
