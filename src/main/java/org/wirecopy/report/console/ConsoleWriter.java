package org.wirecopy.report.console;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.wirecopy.report.Offsets;
import org.wirecopy.report.Places;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.Report;
import org.wirecopy.report.ReportWriter;
import org.wirecopy.report.page.Page;

/**
 * Writes a report for a person: what was copied with the differing words marked, what is noise,
 * where stories come from, and a summary in the end.
 *
 * <p>Words that only one side has are red, those that the other has instead green; without colour
 * they stand in {@code [-brackets-]} and {@code {+braces+}}. A place reads {@code file:line}. Lines
 * are folded to the width of the style, in which wide characters count twice. Characters that
 * command a terminal are written as U+FFFD.
 *
 * <p>Immutable and safe for threads.
 */
public final class ConsoleWriter implements ReportWriter {
  private final Presentation presentation;

  /**
   * A writer of one view.
   *
   * @param presentation what is to be written, and how it looks
   */
  public ConsoleWriter(Presentation presentation) {
    checkNotNull(presentation, "presentation");
    this.presentation = presentation;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    checkNotNull(report, "report");
    checkNotNull(out, "out");
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, presentation.style().charset()));
    Page page = new Page(writer, presentation);
    for (Section section : sections(report)) {
      section.write(page);
    }
    writer.flush();
  }

  private List<Section> sections(Report report) {
    Places places = Places.of(report, Offsets.UTF16);
    return switch (presentation.view()) {
      case ANALYSIS ->
          List.of(
              new TextsSection(report),
              CopiesSection.brief(report, places),
              RepetitionsSection.brief(report, places),
              new NoiseSection(report),
              new SourcesSection(report),
              new StoriesSection(report, places),
              new SummarySection(report));
      case EXPLANATION ->
          List.of(
              new SourcesSection(report),
              new ReliabilitySection(report, places),
              new StoriesSection(report, places),
              new FamiliesSection(report, places),
              CopiesSection.withoutOrigins(report, places),
              RepetitionsSection.complete(report, places),
              new NamingsSection(report, places));
      case COMPARISON -> List.of(new ComparisonSection(report, places, presentation.subjects()));
      case PASSAGES ->
          List.of(
              CopiesSection.complete(report, places),
              RepetitionsSection.complete(report, places),
              new SummarySection(report));
      case CLUSTERS -> List.of(new ClustersSection(report));
      case CLEANING -> List.of(new KeptTextSection(report));
      case REMOVALS -> List.of(new RemovalsSection(report, places), new NoiseSection(report));
      case SOURCES ->
          List.of(
              new ReliabilitySection(report, places),
              new SourcesSection(report),
              new StoriesSection(report, places),
              new SummarySection(report));
    };
  }
}
