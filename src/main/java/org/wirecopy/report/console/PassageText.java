package org.wirecopy.report.console;

import java.io.IOException;
import org.wirecopy.align.Passage;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.report.place.Places;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.Reuse;

/** A passage: its places, what happened to it and why, and its words. */
final class PassageText {
  private static final int INDENT = 2;

  private final Places places;
  private final Page page;
  private final Extract extract;

  PassageText(Places places, Page page) {
    this.places = places;
    this.page = page;
    this.extract = new Extract(places, page);
  }

  void write(Reuse reuse, Passage passage, int indent) throws IOException {
    page.paragraph(title(reuse, passage), indent);
    if (page.isVerbose()) {
      for (Evidence evidence : reuse.evidence()) {
        page.paragraph(PlacedReason.of(evidence, places, page), indent + INDENT);
      }
    }
    page.paragraph(extract.merged(passage), indent + INDENT);
    page.blank();
  }

  private Prose title(Reuse reuse, Passage passage) {
    String dot = " " + page.glyphs().dot() + " ";
    return new Prose()
        .add(place(passage.left()) + " " + page.glyphs().both() + " " + place(passage.right()))
        .add(dot)
        .add(reuse.kind().label(), Ink.KIND)
        .add(dot + Numbers.count(passage.words(), "word"))
        .add(passage.edits().isEmpty() ? dot + "word for word" : dot + alike(passage))
        .add(dot + reuse.id(), Ink.FAINT);
  }

  private String place(Passage.Side side) {
    return PlacedReason.place(side.document(), side.span(), places, page);
  }

  private static String alike(Passage passage) {
    return Numbers.percent(passage.similarity()) + " alike";
  }
}
