package org.wirecopy.report.csv;

import java.io.IOException;
import org.apache.commons.csv.CSVPrinter;

/** A row of titles and the rows below it. */
@FunctionalInterface
interface CsvTable {
  void print(CSVPrinter printer) throws IOException;
}
