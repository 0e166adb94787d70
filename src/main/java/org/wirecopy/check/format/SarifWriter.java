package org.wirecopy.check.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.wirecopy.check.CheckReport;
import org.wirecopy.report.jsonl.Json;
import org.wirecopy.table.Version;

/**
 * Writes a check as SARIF 2.1.0, with what GitHub's code scanning asks for: a rule with help for
 * each kind, a fingerprint for each result, and the other places as related locations to which the
 * message links.
 *
 * <p>Code scanning shows {@value #MOST} results of a run. If there are more, those of which most is
 * copied are written, and a notification says how many are not. What could not be read and what is
 * allowed in vain are notifications too.
 */
final class SarifWriter implements CheckWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  /** How many results of a run code scanning shows. */
  static final int MOST = 5000;

  private final CheckPresentation presentation;

  SarifWriter(CheckPresentation presentation) {
    this.presentation = presentation;
  }

  @Override
  public void write(CheckReport report, OutputStream out) throws IOException {
    try (Json json = Json.to(out)) {
      json.document(
          () -> {
            json.text("$schema", SCHEMA);
            json.text("version", "2.1.0");
            json.objects("runs", List.of(report), run -> run(json, run));
          });
    }
  }

  private void run(Json json, CheckReport report) throws IOException {
    List<AlertRule> rules = AlertRule.of(report);
    List<Alert> alerts = Alert.of(report);
    SarifPlaces places = new SarifPlaces(json, presentation);
    List<Alert> shown = Alert.longest(alerts, MOST);
    json.object("tool", () -> json.object("driver", () -> driver(json, rules)));
    json.objects(
        "invocations",
        List.of(report.notes()),
        notes -> {
          json.truth("executionSuccessful", true);
          new SarifNotices(json, places).write(notes, alerts.size() - shown.size());
        });
    json.object("originalUriBaseIds", () -> json.object(SarifPlaces.ROOT, () -> root(json)));
    json.text("columnKind", "utf16CodeUnits");
    json.objects("results", shown, new SarifResults(json, places, rules)::write);
  }

  /** The root stands where the reader has the repository: it has no address here. */
  private static void root(Json json) throws IOException {
    json.object("description", () -> json.text("text", "The root of the repository."));
  }

  private static void driver(Json json, List<AlertRule> rules) throws IOException {
    json.text("name", "Wirecopy");
    json.text("semanticVersion", Version.current());
    json.objects("rules", rules, rule -> rule(json, rule));
  }

  private static void rule(Json json, AlertRule rule) throws IOException {
    json.text("id", rule.label());
    json.text("name", rule.className());
    json.object("shortDescription", () -> json.text("text", rule.text().brief()));
    json.object("fullDescription", () -> json.text("text", rule.text().full()));
    json.object(
        "help",
        () -> {
          json.text("text", rule.help());
          json.text("markdown", rule.helpMarkdown());
        });
    json.object("defaultConfiguration", () -> json.text("level", "error"));
    json.object(
        "properties",
        () -> {
          json.texts("tags", List.of("copied-text", "originality"));
          json.text("precision", rule.precision());
          json.text("problem.severity", "error");
        });
  }
}
