package org.wirecopy.report.console;

import java.io.IOException;
import java.util.List;
import org.wirecopy.report.Report;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;

/** How much of each document is noise, and of which kinds. */
final class NoiseSection implements Section {
  private static final int MOST_DOCUMENTS = 10;
  private static final int INDENT = 2;

  private final Report report;

  NoiseSection(Report report) {
    this.report = report;
  }

  @Override
  public void write(Page page) throws IOException {
    List<Removed> noisy = Removed.from(report);
    if (noisy.isEmpty()) {
      return;
    }
    page.heading("Noise");
    for (Removed removed : First.of(noisy, MOST_DOCUMENTS, page)) {
      write(page, removed);
    }
    First.more(noisy.size(), MOST_DOCUMENTS, "more document", page);
  }

  private static void write(Page page, Removed removed) throws IOException {
    int posts = removed.document().posts().size();
    Prose line = new Prose().add(removed.document().id(), Ink.STRONG);
    line.add(" " + page.glyphs().dot() + " " + removed.document().kind().label());
    line.add(" " + page.glyphs().dot() + " " + Numbers.percent(removed.share()));
    line.add(" of " + Numbers.count(removed.document().tokens().size(), "word"));
    line.add(posts > 0 ? ", " + Numbers.count(posts, "post") : "");
    page.paragraph(line, 0);
    page.paragraph(new Prose().add(removed.kinds(), Ink.KIND), INDENT);
  }
}
