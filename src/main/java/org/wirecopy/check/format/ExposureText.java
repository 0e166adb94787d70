package org.wirecopy.check.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.wirecopy.check.Exposure;
import org.wirecopy.check.ExposureReport;
import org.wirecopy.report.Offsets;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.Style;
import org.wirecopy.report.View;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;

/** How much of a data set is in another, for a person. */
final class ExposureText {
  private static final int MOST = 50;

  private final Style style;

  ExposureText(Style style) {
    this.style = style;
  }

  void write(ExposureReport report, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, style.charset()));
    Page page =
        new Page(
            writer, new Presentation(View.PASSAGES, Offsets.UTF16, style, List.of(), path -> path));
    List<Exposure> contaminated = report.contaminated();
    int shown = style.verbose() ? contaminated.size() : Math.min(MOST, contaminated.size());
    for (Exposure exposure : contaminated.subList(0, shown)) {
      page.paragraph(row(exposure, exposure.share() > report.maxShare()), 0);
    }
    if (shown < contaminated.size()) {
      String more = Numbers.count(contaminated.size() - shown, "more item");
      page.paragraph(
          new Prose()
              .add(page.glyphs().dots() + " and " + more + "; --verbose shows all", Ink.FAINT),
          0);
    }
    page.blank();
    page.paragraph(summary(report), 0);
    page.paragraph(verdict(report), 0);
    writer.flush();
  }

  private static Prose row(Exposure exposure, boolean isOver) {
    Prose prose =
        new Prose()
            .add(exposure.path() + ":" + exposure.line(), isOver ? Ink.ALERT : Ink.STRONG)
            .add(" [" + exposure.document() + "], " + Numbers.count(exposure.words(), "word"));
    for (int i = 0; i < Exposure.SIZES.size(); i++) {
      prose.add(i == 0 ? ": " : ", ");
      prose.add(Numbers.percent(exposure.shares().get(i)) + " in runs of ");
      prose.add(Integer.toString(Exposure.SIZES.get(i)));
    }
    return prose;
  }

  private static Prose summary(ExposureReport report) {
    return new Prose()
        .add(Numbers.count(report.contaminated().size(), "item") + " of ", Ink.STRONG)
        .add(Numbers.grouped(report.exposures().size()))
        .add(report.contaminated().size() == 1 ? " shares" : " share")
        .add(" 13 words or more in a row with the " + Numbers.grouped(report.documents()))
        .add(" documents that were checked; " + Numbers.grouped(report.slight()))
        .add(" more share 8.");
  }

  private static Prose verdict(ExposureReport report) {
    int over = report.over().size();
    String limit = Numbers.percent(report.maxShare());
    return over == 0
        ? new Prose()
            .add("Nothing is over the gate", Ink.STRONG)
            .add(": more than " + limit + " of an item.")
        : new Prose()
            .add(Numbers.count(over, "item"), Ink.STRONG)
            .add(over == 1 ? " is over the gate: " : " are over the gate: ")
            .add("more than " + limit + " of an item in runs of 13 words.");
  }
}
