package org.wirecopy.report.csv;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.wirecopy.Analysis;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.ReportWriter;
import org.wirecopy.report.place.Places;

/**
 * Writes the view's main findings as one table for a spreadsheet: a row of titles, then a row a
 * finding, as RFC 4180 says, in UTF-8.
 *
 * <ul>
 *   <li>passages, two texts, an analysis, an explanation: a row a shared passage
 *   <li>clusters: a row a document
 *   <li>cleaning: a row a removed span
 *   <li>sources: a row a source
 * </ul>
 *
 * <p>A text that a spreadsheet would take for a formula, or a pipeline for a command, is written
 * with an apostrophe before it. What a table cannot hold (edits, families, problems) is in the JSON
 * Lines.
 *
 * <p>Immutable and safe for threads. Rows are written as they are made.
 */
public final class CsvWriter implements ReportWriter {
  private final Presentation presentation;

  /**
   * A writer of one view.
   *
   * @param presentation which table to write, and the unit of its columns
   */
  public CsvWriter(Presentation presentation) {
    checkNotNull(presentation, "presentation");
    this.presentation = presentation;
  }

  @Override
  public void write(Analysis analysis, OutputStream out) throws IOException {
    checkNotNull(analysis, "analysis");
    checkNotNull(out, "out");
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    Places places = Places.of(analysis, presentation.offsets());
    table(analysis, places).print(new CSVPrinter(writer, CSVFormat.RFC4180));
    writer.flush();
  }

  private CsvTable table(Analysis analysis, Places places) {
    return switch (presentation.view()) {
      case ANALYSIS, EXPLANATION, COMPARISON, PASSAGES -> new PassageTable(analysis, places);
      case CLUSTERS -> new ClusterTable(analysis);
      case CLEANING, REMOVALS -> new RemovalTable(analysis, places);
      case SOURCES -> new SourceTable(analysis);
    };
  }
}
