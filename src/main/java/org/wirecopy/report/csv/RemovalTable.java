package org.wirecopy.report.csv;

import java.io.IOException;
import org.apache.commons.csv.CSVPrinter;
import org.wirecopy.Analysis;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.report.place.Place;
import org.wirecopy.report.place.Places;

/** A row a removed span, with the rule that removed it. */
final class RemovalTable implements CsvTable {
  private final Analysis analysis;
  private final Places places;

  RemovalTable(Analysis analysis, Places places) {
    this.analysis = analysis;
    this.places = places;
  }

  @Override
  public void print(CSVPrinter printer) throws IOException {
    printer.printRecord("document", "line", "column", "start", "end", "noise", "reason", "text");
    for (CleanDocument clean : analysis.documents()) {
      for (Mark mark : clean.marks()) {
        print(printer, clean, mark);
      }
    }
  }

  private void print(CSVPrinter printer, CleanDocument clean, Mark mark) throws IOException {
    Place place = places.of(clean.id(), mark.span());
    printer.printRecord(
        Cell.text(clean.id()),
        place.line(),
        place.column(),
        place.start(),
        place.end(),
        mark.noise().label(),
        Cell.text(mark.reason()),
        Cell.text(clean.document().text(mark.span())));
  }
}
