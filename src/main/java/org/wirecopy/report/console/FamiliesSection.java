package org.wirecopy.report.console;

import java.io.IOException;
import java.util.List;
import org.wirecopy.Analysis;
import org.wirecopy.align.Passage;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.report.place.Places;
import org.wirecopy.trace.Family;

/** Each text with all the places that it stands in, and where it comes from. */
final class FamiliesSection implements Section {
  private static final int INDENT = 2;

  private final Analysis analysis;
  private final Places places;

  FamiliesSection(Analysis analysis, Places places) {
    this.analysis = analysis;
    this.places = places;
  }

  @Override
  public void write(Page page) throws IOException {
    List<Family> families = analysis.tracing().families();
    if (families.isEmpty()) {
      return;
    }
    page.heading("Texts and their copies");
    for (Family family : families) {
      write(page, family);
      page.blank();
    }
  }

  private void write(Page page, Family family) throws IOException {
    String dot = " " + page.glyphs().dot() + " ";
    Prose title = new Prose().add(family.text().title(), Ink.STRONG);
    title.add(dot + Numbers.count(family.members().size(), "place"));
    if (family.text().versions().size() > 1) {
      title.add(dot + Numbers.count(family.text().versions().size(), "version"));
    }
    page.paragraph(
        title.add(dot + family.id(), Ink.FAINT).add(dot + family.text().id(), Ink.FAINT), 0);
    for (Passage.Side member : family.members()) {
      page.paragraph(
          Prose.of(PlacedReason.place(member.document(), member.span(), places, page)), INDENT);
    }
    new OriginText(places, page).write(family, Integer.MAX_VALUE, INDENT);
  }
}
