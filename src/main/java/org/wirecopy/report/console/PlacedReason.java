package org.wirecopy.report.console;

import org.wirecopy.document.Span;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.report.place.Places;
import org.wirecopy.trace.Evidence;

/** A reason with the place that shows it, so that a reader can look. */
final class PlacedReason {
  private PlacedReason() {}

  static Prose of(Evidence evidence, Places places, Page page) {
    Prose prose = new Prose().add(page.glyphs().dot() + " " + evidence.reason());
    if (evidence.span().length() > 0) {
      prose.add(" (" + place(evidence.document(), evidence.span(), places, page) + ")", Ink.FAINT);
    }
    return prose;
  }

  /** A place as editors and terminals take it: {@code file:line}. */
  static String place(String document, Span span, Places places, Page page) {
    return page.place(document, places.of(document, span).line());
  }
}
