package org.wirecopy.check.format;

import com.google.common.html.HtmlEscapers;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wirecopy.check.Allowance;
import org.wirecopy.check.CheckReport;
import org.wirecopy.check.Finding;
import org.wirecopy.check.Site;
import org.wirecopy.document.Problem;
import org.wirecopy.report.markup.Visible;

/**
 * Writes a check as a page for a browser: a verdict, a table of what is over the gate, and the
 * copied words with all their places. It has no script, and loads nothing.
 */
final class CheckPageWriter implements CheckWriter {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width">
      <title>Wirecopy: {verdict}</title>
      <style>
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      table { border-collapse: collapse; }
      th, td { text-align: left; vertical-align: top; padding: .2rem 1rem .2rem 0; border-bottom: 1px solid #ccc; }
      td, li, summary { overflow-wrap: anywhere; }
      blockquote { white-space: pre-wrap; border-left: .2rem solid #ccc; margin: .5rem 0; padding-left: 1rem; }
      </style>
      </head>
      <body>
      <h1>Wirecopy: {verdict}</h1>
      """;

  /** How many other places a row names; all stand with the copied words. */
  private static final int PLACES = 3;

  private final CheckPresentation presentation;

  CheckPageWriter(CheckPresentation presentation) {
    this.presentation = presentation;
  }

  @Override
  public void write(CheckReport report, OutputStream out) throws IOException {
    List<Alert> alerts = Alert.of(report);
    String verdict = CheckSummary.verdict(alerts);
    StringBuilder page = new StringBuilder(HEAD.replace("{verdict}", verdict));
    page.append("<p>").append(escaped(CheckSummary.of(report))).append("</p>\n");
    if (!alerts.isEmpty()) {
      page.append("<table>\n<tr><th>Where<th>Words<th>What<th>From\n");
      alerts.forEach(alert -> page.append(row(alert)));
      page.append("</table>\n");
    }
    if (!report.findings().isEmpty()) {
      page.append("<h2>The copied words</h2>\n");
      report.findings().forEach(finding -> page.append(passage(finding)));
    }
    page.append(list("Unused allowances", report.notes().unused(), this::unused));
    page.append(problems("Not read", Problem.Severity.FAULT, report));
    page.append(problems("Notes", Problem.Severity.NOTE, report));
    Utf8.write(page.append("</body>\n</html>\n"), out);
  }

  private String row(Alert alert) {
    String where = presentation.path(alert.path()) + ":" + alert.region().startLine();
    return "<tr><td>"
        + escaped(where)
        + "<td>"
        + (alert instanceof AllowanceAlert ? "" : alert.words())
        + "<td>"
        + escaped(alert.rule().title())
        + "<td>"
        + escaped(
            alert instanceof CopyAlert copied
                ? from(copied.finding().others())
                : alert.message(PlaceNaming.AS_GIVEN, PLACES))
        + "\n";
  }

  private String from(List<Site> others) {
    int more = others.size() - PLACES;
    return others.stream().limit(PLACES).map(this::place).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private String place(Site site) {
    return PlaceNaming.from(presentation).name(site, 0);
  }

  private String passage(Finding finding) {
    String title = place(finding.site()) + ": " + Alert.count(finding.match().words(), "word");
    String places =
        finding.others().stream()
            .map(site -> "<li>" + escaped(place(site)) + "\n")
            .collect(Collectors.joining());
    String words =
        finding
            .match()
            .text()
            .lines()
            .map(CheckPageWriter::escaped)
            .collect(Collectors.joining("\n"));
    return "<details><summary>"
        + escaped(title)
        + "</summary>\n<ul>\n"
        + places
        + "</ul>\n<blockquote>"
        + words
        + "</blockquote></details>\n";
  }

  private String unused(Allowance unused) {
    String where = presentation.path(unused.path()) + ":" + unused.line() + ": ";
    return where + UnusedAllowance.message(unused);
  }

  private static String problems(String heading, Problem.Severity severity, CheckReport report) {
    return list(heading, Problem.only(severity, report.notes().problems()), Problem::toString);
  }

  private static <T> String list(String heading, List<T> values, Function<T, String> item) {
    return values.isEmpty()
        ? ""
        : values.stream()
            .map(value -> "<li>" + escaped(item.apply(value)) + "\n")
            .collect(Collectors.joining("", "<h2>" + heading + "</h2>\n<ul>\n", "</ul>\n"));
  }

  /** On one line, in which nothing is read as HTML. */
  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(Visible.line(text));
  }
}
