package org.wirecopy.check.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.wirecopy.check.Contamination;
import org.wirecopy.check.Exposure;
import org.wirecopy.check.ExposureReport;
import org.wirecopy.check.WritingSystem;
import org.wirecopy.report.Offsets;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.Style;
import org.wirecopy.report.View;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.report.page.Shortening;

/** How much of a data set is in another, for a person. */
final class ExposureText {
  private static final int MOST = 50;
  private static final int INDENT = 4;

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
      page.paragraph(item(exposure, exposure.share() > report.maxShare()), 0);
      rows(exposure, page);
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

  private static Prose item(Exposure exposure, boolean isOver) {
    Exposure.Item item = exposure.item();
    Prose prose =
        new Prose()
            .add(place(item.path(), item.line(), item.document()), isOver ? Ink.ALERT : Ink.STRONG)
            .add(", " + length(item.length(), item));
    String between = ": ";
    for (Exposure.Share share : exposure.shares()) {
      boolean isWhole = share.run() < item.writing().tokens(share.size());
      prose
          .add(between + Numbers.percent(share.share()))
          .add(isWhole ? " as one run" : " in runs of " + share.run());
      between = ", ";
    }
    return prose;
  }

  /** What the length of an item is counted in. */
  static String unit(Exposure.Item item) {
    return item.writing() == WritingSystem.WORDS ? "word" : "character";
  }

  private static String length(int length, Exposure.Item item) {
    return Numbers.count(length, unit(item));
  }

  private static String place(String path, int line, String document) {
    String place = path + ":" + line;
    return document.equals(place) ? place : place + " [" + document + "]";
  }

  private static void rows(Exposure exposure, Page page) throws IOException {
    Shortening shortening = new Shortening(page.glyphs().dots(), page.isVerbose());
    for (Exposure.Row row : exposure.rows()) {
      Prose words = new Prose().add(row.text());
      page.paragraph(
          new Prose()
              .add("in " + place(row.path(), row.line(), row.document()), Ink.STRONG)
              .add(", " + length(row.length(), exposure.item()) + ": ")
              .addAll(shortening.shorten(words.atoms(), true, true)),
          INDENT);
    }
    int more = exposure.rowCount() - exposure.rows().size();
    if (more > 0) {
      page.paragraph(
          new Prose().add("and in " + Numbers.count(more, "row") + " more", Ink.FAINT), INDENT);
    }
  }

  private static Prose summary(ExposureReport report) {
    Prose prose =
        new Prose()
            .add(Numbers.count(report.contaminated().size(), "item") + " of ", Ink.STRONG)
            .add(Numbers.grouped(report.exposures().size()))
            .add(report.contaminated().size() == 1 ? " shares" : " share")
            .add(" 13 words or more in a row with the " + Numbers.grouped(report.documents()))
            .add(" documents that were checked; " + Numbers.grouped(report.slight()))
            .add(" more share 8.");
    Contamination.Common common = report.common();
    if (common.runs() > 0) {
      prose
          .add(" " + Numbers.count(common.runs(), "run") + " of 13 words ")
          .add(common.runs() == 1 ? "stands" : "stand")
          .add(" in more than " + common.items() + " items, as prompts do, and")
          .add(common.runs() == 1 ? " does" : " do")
          .add(" not count.");
    }
    if (report.tooShort() > 0) {
      prose.add(
          " " + Numbers.count(report.tooShort(), "item") + " of fewer than 8 words left aside.");
    }
    return prose;
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
