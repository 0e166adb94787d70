package org.wirecopy.report.console;

import java.io.IOException;
import java.io.OutputStream;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.Report;
import org.wirecopy.report.ReportWriter;

/** Placeholder. */
public final class ConsoleWriter implements ReportWriter {
  private final Presentation presentation;

  /**
   * A writer.
   *
   * @param presentation how
   */
  public ConsoleWriter(Presentation presentation) {
    this.presentation = presentation;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    out.write((presentation.view() + "\n").getBytes(presentation.style().charset()));
  }
}
