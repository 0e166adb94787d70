package org.wirecopy.report.console;

import java.io.IOException;
import org.wirecopy.report.page.Page;

/** A part of a report. A part that has nothing to say writes nothing. */
@FunctionalInterface
interface Section {
  void write(Page page) throws IOException;
}
