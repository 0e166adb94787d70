package org.wirecopy.report.console;

import java.io.IOException;
import org.wirecopy.Analysis;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;

/** The text that remains without the noise; several documents each under their name. */
final class KeptTextSection implements Section {
  private final Analysis analysis;

  KeptTextSection(Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public void write(Page page) throws IOException {
    boolean several = analysis.documents().size() > 1;
    boolean first = true;
    for (CleanDocument document : analysis.documents()) {
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
