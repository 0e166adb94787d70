package org.wirecopy.check.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.check.Allowance;
import org.wirecopy.check.CheckReport;
import org.wirecopy.check.Finding;
import org.wirecopy.check.Gate;
import org.wirecopy.check.Region;
import org.wirecopy.check.ShareOver;
import org.wirecopy.check.Site;
import org.wirecopy.report.jsonl.Json;
import org.wirecopy.report.jsonl.ProblemRow;
import org.wirecopy.table.Version;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.work.Labels;

/**
 * Writes a check as JSON Lines: UTF-8, one object a line, {@code \n} after each. The first row is
 * the {@code check}, then come a {@code finding}, {@code share}, {@code allowance}, {@code gone}
 * and {@code problem} for each there is.
 *
 * <p>A row names its kind in {@code type}. The first row's {@code schema} is {@value #SCHEMA}:
 * kinds and fields may be added under it, and what is there keeps its meaning. Offsets and columns
 * count UTF-16 units; shares have four decimals at most.
 */
final class CheckRowsWriter implements CheckWriter {
  /** The version of the rows. */
  static final int SCHEMA = 1;

  @Override
  public void write(CheckReport report, OutputStream out) throws IOException {
    try (Json json = Json.to(out)) {
      json.row("check", () -> check(json, report));
      rows(json, "finding", report.findings(), finding -> finding(json, finding));
      rows(json, "share", report.shares(), share -> share(json, share));
      CheckReport.Notes notes = report.notes();
      Set<Allowance> unused = new HashSet<>(notes.unused());
      rows(
          json,
          "allowance",
          notes.allowances(),
          allowance -> allowance(json, allowance, !unused.contains(allowance)));
      rows(json, "gone", notes.baselines().gone(), places -> json.texts("places", places));
      rows(json, "problem", notes.problems(), problem -> ProblemRow.write(json, problem));
    }
  }

  private static <T> void rows(Json json, String type, List<T> values, Json.Entry<T> fields)
      throws IOException {
    for (T value : values) {
      json.row(type, () -> fields.write(value));
    }
  }

  private static void check(Json json, CheckReport report) throws IOException {
    json.text("wirecopy", Version.current());
    json.number("schema", SCHEMA);
    json.truth("failed", report.isOver());
    counts(json, report.counts());
    gate(json, report.gate());
  }

  private static void counts(Json json, CheckReport.Counts counts) throws IOException {
    json.number("documents", counts.documents());
    json.number("references", counts.references());
    json.number("words", counts.words());
    json.number("known", counts.known());
    json.number("allowed", counts.allowed());
  }

  private static void gate(Json json, Gate gate) throws IOException {
    if (gate.maxWords() == Gate.NONE) {
      json.nothing("maxWords");
    } else {
      json.number("maxWords", gate.maxWords());
    }
    if (gate.maxShare() == 1) {
      json.nothing("maxShare");
    } else {
      json.rounded("maxShare", gate.maxShare());
    }
    json.texts("kinds", gate.kinds().stream().map(ReuseKind::label).toList());
  }

  private static void finding(Json json, Finding finding) throws IOException {
    Finding.Match match = finding.match();
    json.text("finding", finding.id());
    json.text("kind", match.kind().label());
    json.number("words", match.words());
    json.rounded("similarity", match.similarity());
    site(json, finding.site());
    json.text("text", match.text());
    json.objects("others", finding.others(), other -> other(json, other));
  }

  private static void other(Json json, Site site) throws IOException {
    site(json, site);
    json.text("role", Labels.of(site.role()));
  }

  private static void site(Json json, Site site) throws IOException {
    json.text("path", site.path());
    json.text("document", site.document());
    json.number("start", site.span().start());
    json.number("end", site.span().end());
    region(json, site.region());
  }

  private static void region(Json json, Region region) throws IOException {
    json.number("line", region.startLine());
    json.number("column", region.startColumn());
    json.number("endLine", region.endLine());
    json.number("endColumn", region.endColumn());
  }

  private static void share(Json json, ShareOver share) throws IOException {
    json.text("path", share.path());
    json.text("document", share.document());
    json.number("copied", share.copied());
    json.number("words", share.words());
    json.rounded("share", share.share());
  }

  private static void allowance(Json json, Allowance allowance, boolean isUsed) throws IOException {
    json.text("path", allowance.path());
    json.number("line", allowance.line());
    json.text("reason", allowance.reason());
    json.truth("used", isUsed);
  }
}
