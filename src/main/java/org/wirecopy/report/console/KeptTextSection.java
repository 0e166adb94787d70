package org.wirecopy.report.console;

import java.io.IOException;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.report.Report;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;

/** The text that remains without the noise; several documents each under their name. */
final class KeptTextSection implements Section {
  private final Report report;

  KeptTextSection(Report report) {
    this.report = report;
  }

  @Override
  public void write(Page page) throws IOException {
    boolean several = report.documents().size() > 1;
    boolean first = true;
    for (CleanDocument document : report.documents()) {
      if (!first) {
        page.blank();
      }
      if (several) {
        page.paragraph(new Prose().add("==> " + document.id() + " <==", Ink.STRONG), 0);
      }
      page.verbatim(document.keptText());
      first = false;
    }
  }
}
