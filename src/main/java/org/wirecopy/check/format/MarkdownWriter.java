package org.wirecopy.check.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.wirecopy.check.Allowance;
import org.wirecopy.check.CheckReport;
import org.wirecopy.check.Finding;
import org.wirecopy.check.Site;
import org.wirecopy.document.Problem;
import org.wirecopy.report.markup.MarkdownPage;
import org.wirecopy.report.markup.Visible;

/**
 * Writes a check as Markdown, for the summary of a step of GitHub Actions: a verdict, a table of
 * what is over the gate, the copied words folded away, and what to do.
 *
 * <p>GitHub takes 1 MiB for a summary. Whatever does not fit is cut, and a note says how much.
 */
final class MarkdownWriter implements CheckWriter {
  /** How many bytes each part may reach, of the 1,048,576 that GitHub takes. */
  private static final int TABLE = 400_000;

  private static final int PASSAGES = 800_000;
  private static final int ALLOWANCES = 900_000;
  private static final int PROBLEMS = 1_000_000;

  /** How many UTF-16 units of a passage are shown. */
  private static final int PASSAGE = 2000;

  /** How many other places a row names. */
  private static final int PLACES = 3;

  private final CheckPresentation presentation;

  MarkdownWriter(CheckPresentation presentation) {
    this.presentation = presentation;
  }

  @Override
  public void write(CheckReport report, OutputStream out) throws IOException {
    List<Alert> alerts = Alert.of(report);
    MarkdownPage page = new MarkdownPage();
    page.line("## Wirecopy: " + CheckSummary.verdict(alerts)).line("");
    page.line(CheckSummary.of(report)).line("");
    table(page, alerts);
    passages(page, report.findings());
    page.list("Unused allowances", report.notes().unused(), this::unused, ALLOWANCES);
    problems(page, "Not read", Problem.Severity.FAULT, report);
    problems(page, "Notes", Problem.Severity.NOTE, report);
    remedies(page, alerts);
    Utf8.write(page.toString(), out);
  }

  private static void problems(
      MarkdownPage page, String heading, Problem.Severity severity, CheckReport report) {
    page.list(
        heading,
        Problem.only(severity, report.notes().problems()),
        problem -> MarkdownPage.cell(problem.toString()),
        PROBLEMS);
  }

  private void table(MarkdownPage page, List<Alert> alerts) {
    if (!alerts.isEmpty()) {
      page.line("| Where | Words | What | From |").line("| --- | ---: | --- | --- |");
      page.lines(alerts, this::row, TABLE).line("");
    }
  }

  private String row(Alert alert) {
    String where = presentation.path(alert.path()) + ":" + alert.region().startLine();
    return String.join(
        " | ",
        "| " + MarkdownPage.cell(where),
        alert instanceof AllowanceAlert ? "" : Integer.toString(alert.words()),
        alert.rule().title(),
        (alert instanceof CopyAlert copied
                ? MarkdownPage.cell(from(copied.finding().others()))
                : MarkdownPage.cell(alert.message(PlaceNaming.AS_GIVEN, PLACES)))
            + " |");
  }

  private String from(List<Site> others) {
    PlaceNaming naming = PlaceNaming.from(presentation);
    String named =
        others.stream()
            .limit(PLACES)
            .map(site -> naming.name(site, 0))
            .collect(Collectors.joining(", "));
    int more = others.size() - PLACES;
    return more > 0 ? named + " and " + more + " more" : named;
  }

  private void passages(MarkdownPage page, List<Finding> findings) {
    if (!findings.isEmpty()) {
      page.line("### The copied words").line("");
      page.lines(findings, this::passage, PASSAGES).line("");
    }
  }

  /** On one line, in which nothing is read as Markdown: it starts and ends with an HTML block. */
  private String passage(Finding finding) {
    String where = PlaceNaming.from(presentation).name(finding.site(), 0);
    return "<details><summary>"
        + MarkdownPage.cell(where + ": " + Alert.count(finding.match().words(), "word"))
        + "</summary><blockquote>"
        + MarkdownPage.passage(Visible.start(finding.match().text(), PASSAGE))
        + "</blockquote></details>\n";
  }

  private String unused(Allowance unused) {
    String where = presentation.path(unused.path()) + ":" + unused.line() + ": ";
    return MarkdownPage.cell(where + UnusedAllowance.message(unused));
  }

  private static void remedies(MarkdownPage page, List<Alert> alerts) {
    if (!alerts.isEmpty()) {
      List<AlertRule> rules = alerts.stream().map(Alert::rule).toList();
      page.line("### What to do").line("").line(AlertRule.remedies(rules));
    }
  }
}
