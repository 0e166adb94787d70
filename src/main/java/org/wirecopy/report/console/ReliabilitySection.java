package org.wirecopy.report.console;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.wirecopy.reliability.Credibility;
import org.wirecopy.reliability.Reliability;
import org.wirecopy.reliability.Signal;
import org.wirecopy.report.Report;

/** What each document shows about how far it can be relied on, the weightiest signals first. */
final class ReliabilitySection implements Section {
  private static final int MOST_DOCUMENTS = 20;
  private static final int MOST_SIGNALS = 5;
  private static final int INDENT = 2;

  private final Report report;

  ReliabilitySection(Report report) {
    this.report = report;
  }

  @Override
  public void write(Page page) throws IOException {
    List<Reliability> documents = report.weighing().documents();
    if (documents.isEmpty()) {
      return;
    }
    page.heading("Documents");
    for (Reliability reliability : First.of(documents, MOST_DOCUMENTS, page)) {
      write(page, reliability);
    }
    First.more(documents.size(), MOST_DOCUMENTS, "more document", page);
  }

  private static void write(Page page, Reliability reliability) throws IOException {
    Prose line = new Prose().add(reliability.document(), Ink.STRONG);
    line.add(" " + page.glyphs().dot() + " ");
    line.add(SourcesSection.score(reliability.score()));
    line.add(" " + page.glyphs().dot() + " ");
    page.paragraph(line.add(credibility(reliability.credibility())), 0);
    String signals = weightiest(reliability.signals(), page);
    if (!signals.isEmpty()) {
      page.paragraph(Prose.of(signals), INDENT);
    }
  }

  private static String credibility(Credibility credibility) {
    return switch (credibility) {
      case CONFIRMED -> "item 1, confirmed by others";
      case PROBABLE -> "item 2, told by another too";
      case POSSIBLE -> "item 3, told by others from the same origin";
      case UNKNOWN -> "item 6, told by nobody else here";
    };
  }

  /** The signals that move a score most, with what each adds. */
  static String weightiest(List<Signal> signals, Page page) {
    List<Signal> weighty =
        signals.stream()
            .filter(signal -> signal.effect() != 0)
            .sorted(Comparator.comparingDouble(signal -> -Math.abs(signal.effect())))
            .toList();
    return First.of(weighty, MOST_SIGNALS, page).stream()
        .map(signal -> signal.name() + " " + effect(signal))
        .collect(Collectors.joining(", "));
  }

  private static String effect(Signal signal) {
    return (signal.effect() > 0 ? "+" : "") + Numbers.decimal(signal.effect(), 2);
  }
}
