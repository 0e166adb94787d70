package org.wirecopy.report.console;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.wirecopy.Analysis;
import org.wirecopy.report.Offsets;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.ReportWriter;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.place.Places;

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
  public void write(Analysis analysis, OutputStream out) throws IOException {
    checkNotNull(analysis, "analysis");
    checkNotNull(out, "out");
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, presentation.style().charset()));
    Page page = new Page(writer, presentation);
    for (Section section : sections(analysis)) {
      section.write(page);
    }
    writer.flush();
  }

  private List<Section> sections(Analysis analysis) {
    Places places = Places.of(analysis, Offsets.UTF16);
    return switch (presentation.view()) {
      case ANALYSIS ->
          List.of(
              new TextsSection(analysis),
              CopiesSection.brief(analysis, places),
              RepetitionsSection.brief(analysis, places),
              new NoiseSection(analysis),
              new SourcesSection(analysis),
              new StoriesSection(analysis, places),
              new SummarySection(analysis));
      case EXPLANATION ->
          List.of(
              new SourcesSection(analysis),
              new ReliabilitySection(analysis, places),
              new StoriesSection(analysis, places),
              new FamiliesSection(analysis, places),
              CopiesSection.withoutOrigins(analysis, places),
              RepetitionsSection.complete(analysis, places),
              new NamingsSection(analysis, places));
      case COMPARISON -> List.of(new ComparisonSection(analysis, places, presentation.subjects()));
      case PASSAGES ->
          List.of(
              CopiesSection.complete(analysis, places),
              RepetitionsSection.complete(analysis, places),
              new SummarySection(analysis));
      case CLUSTERS -> List.of(new ClustersSection(analysis));
      case CLEANING -> List.of(new KeptTextSection(analysis));
      case REMOVALS -> List.of(new RemovalsSection(analysis, places), new NoiseSection(analysis));
      case SOURCES ->
          List.of(
              new ReliabilitySection(analysis, places),
              new SourcesSection(analysis),
              new StoriesSection(analysis, places),
              new SummarySection(analysis));
    };
  }
}
