package org.wirecopy.check.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.wirecopy.check.CheckReport;
import org.wirecopy.document.Problem;
import org.wirecopy.report.markup.Xml;
import org.wirecopy.report.page.Commands;

/**
 * Writes a check as test results in the XML of JUnit: a test that failed for each place that is
 * over the gate, or one that passed if there is none. What could not be read is the suite's
 * standard error. What is allowed in vain has no place in this format.
 */
final class JUnitWriter implements CheckWriter {
  /** How many other places a message names. */
  private static final int PLACES = 5;

  @Override
  public void write(CheckReport report, OutputStream out) throws IOException {
    List<Alert> alerts = Alert.of(report);
    Xml xml =
        new Xml()
            .start("testsuite")
            .attribute("name", "wirecopy check")
            .attribute("tests", Math.max(1, alerts.size()))
            .attribute("failures", alerts.size())
            .attribute("errors", 0)
            .attribute("skipped", 0)
            .attribute("time", "0");
    if (alerts.isEmpty()) {
      passed(xml);
    }
    alerts.forEach(alert -> failed(xml, alert));
    problems(xml, report.notes().problems());
    Utf8.write(xml.end().toString(), out);
  }

  private static void passed(Xml xml) {
    test(xml, "wirecopy", "no copied passage over the gate").end();
  }

  private static void failed(Xml xml, Alert alert) {
    String message = alert.message(PlaceNaming.AS_GIVEN, PLACES);
    test(xml, alert.path(), "line " + alert.region().startLine() + ": " + alert.headline())
        .start("failure")
        .attribute("message", message)
        .attribute("type", alert.rule().label())
        .text(text(alert, message))
        .end()
        .end();
  }

  private static Xml test(Xml xml, String subject, String name) {
    return xml.start("testcase")
        .attribute("classname", subject)
        .attribute("name", name)
        .attribute("time", "0");
  }

  private static String text(Alert alert, String message) {
    String place = alert.path() + ":" + alert.region().startLine() + ": " + message + "\n";
    return alert instanceof CopyAlert copied
        ? place + "\n" + Commands.lines(copied.finding().match().text()) + "\n"
        : place;
  }

  private static void problems(Xml xml, List<Problem> problems) {
    if (!problems.isEmpty()) {
      String lines =
          problems.stream().map(Problem::toString).collect(Collectors.joining("\n", "", "\n"));
      xml.start("system-err").text(Commands.lines(lines)).end();
    }
  }
}
