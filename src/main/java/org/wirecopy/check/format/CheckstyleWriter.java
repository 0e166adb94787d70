package org.wirecopy.check.format;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import org.wirecopy.check.CheckReport;
import org.wirecopy.report.markup.Xml;
import org.wirecopy.table.Version;

/**
 * Writes a check as the XML of Checkstyle: an error for each place that is over the gate, below its
 * file. What could not be read and what is allowed in vain has no place in this format.
 */
final class CheckstyleWriter implements CheckWriter {
  /** How many other places a message names. */
  private static final int PLACES = 5;

  @Override
  public void write(CheckReport report, OutputStream out) throws IOException {
    Xml xml = new Xml().start("checkstyle").attribute("version", Version.current());
    ImmutableListMultimap<String, Alert> files = Multimaps.index(Alert.of(report), Alert::path);
    files.asMap().forEach((path, alerts) -> file(xml, path, alerts));
    Utf8.write(xml.end().toString(), out);
  }

  private static void file(Xml xml, String path, Collection<Alert> alerts) {
    xml.start("file").attribute("name", path);
    alerts.forEach(alert -> error(xml, alert));
    xml.end();
  }

  private static void error(Xml xml, Alert alert) {
    xml.start("error")
        .attribute("line", alert.region().startLine())
        .attribute("column", alert.region().startColumn())
        .attribute("severity", "error")
        .attribute("message", alert.message(PlaceNaming.AS_GIVEN, PLACES))
        .attribute("source", "wirecopy." + alert.rule().label())
        .end();
  }
}
