package org.wirecopy.check.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.wirecopy.check.CheckReport;
import org.wirecopy.report.jsonl.Json;

/**
 * Writes a check as a Code Quality report of GitLab: an array with an object for each place that is
 * over the gate, with the type and category that others who read Code Climate's format ask for. A
 * copy of more than {@value #CRITICAL} words is critical, everything else is major. What could not
 * be read and what is allowed in vain has no place in this format.
 */
final class GitLabWriter implements CheckWriter {
  /** More copied words than this are critical: several paragraphs. */
  private static final int CRITICAL = 100;

  /** How many other places a description names. */
  private static final int PLACES = 5;

  private final CheckPresentation presentation;

  GitLabWriter(CheckPresentation presentation) {
    this.presentation = presentation;
  }

  @Override
  public void write(CheckReport report, OutputStream out) throws IOException {
    try (Json json = Json.to(out)) {
      json.document(Alert.of(report), alert -> issue(json, alert));
    }
  }

  private void issue(Json json, Alert alert) throws IOException {
    json.text("type", "issue");
    json.text("description", alert.message(PlaceNaming.from(presentation), PLACES));
    json.text("check_name", alert.rule().label());
    json.texts("categories", List.of("Duplication"));
    json.text("fingerprint", alert.id());
    json.text("severity", severity(alert));
    json.object(
        "location",
        () -> {
          json.text("path", presentation.path(alert.path()));
          json.object("lines", () -> lines(json, alert));
        });
  }

  private static String severity(Alert alert) {
    return alert instanceof CopyAlert && alert.words() > CRITICAL ? "critical" : "major";
  }

  private static void lines(Json json, Alert alert) throws IOException {
    json.number("begin", alert.region().startLine());
    json.number("end", Math.max(alert.region().startLine(), alert.region().endLine()));
  }
}
