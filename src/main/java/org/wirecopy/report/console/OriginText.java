package org.wirecopy.report.console;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.report.place.Places;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Origin;
import org.wirecopy.trace.named.Agency;

/** Where a text comes from: its agency, the document nearest to its origin, and the reasons. */
final class OriginText {
  private static final int INDENT = 2;

  private final Places places;
  private final Page page;

  OriginText(Places places, Page page) {
    this.places = places;
    this.page = page;
  }

  void write(Family family, int mostReasons, int indent) throws IOException {
    agency(family.agency(), indent);
    Origin origin = family.origin();
    if (origin.document() == null) {
      page.paragraph(Prose.of("Origin: not to be told from these documents"), indent);
      return;
    }
    String sure = ", " + Numbers.percent(origin.sure()) + " sure";
    page.paragraph(
        new Prose().add("Origin: nearest is ").add(origin.document(), Ink.STRONG).add(sure),
        indent);
    for (Evidence reason : First.of(origin.evidence(), mostReasons, page)) {
      page.paragraph(PlacedReason.of(reason, places, page), indent + INDENT);
    }
    for (Evidence conflict : First.of(origin.conflicts(), mostReasons, page)) {
      Prose prose = new Prose().add("Conflict: ", Ink.ALERT).add(conflict.document() + " ");
      page.paragraph(prose.add(conflict.reason()), indent);
    }
  }

  private void agency(@Nullable Agency agency, int indent) throws IOException {
    if (agency != null) {
      String name = agency.code().equals(agency.name()) ? "" : " (" + agency.name() + ")";
      page.paragraph(new Prose().add("Agency: ").add(agency.code(), Ink.STRONG).add(name), indent);
    }
  }
}
