package org.wirecopy.report.csv;

import java.io.IOException;
import org.apache.commons.csv.CSVPrinter;

/** A row of titles and the rows below it. */
@FunctionalInterface
interface Table {
  void print(CSVPrinter printer) throws IOException;
}
