package org.wirecopy.check.format;

import java.io.IOException;
import java.io.OutputStream;
import org.wirecopy.check.Exposure;
import org.wirecopy.check.ExposureReport;
import org.wirecopy.document.Problem;
import org.wirecopy.report.Style;
import org.wirecopy.report.Version;
import org.wirecopy.report.jsonl.Json;
import org.wirecopy.report.jsonl.ProblemRow;

/** The formats in which it can be written how much of a data set is in another. */
public enum ExposureFormat {
  /** For a person to read. */
  TEXT,
  /** For programs: one JSON object a line, a row for each contaminated item. */
  JSONL;

  /**
   * The format of a name.
   *
   * @param label the name, for example {@code jsonl}
   * @return the format
   * @throws IllegalArgumentException if there is no such format
   */
  public static ExposureFormat of(String label) {
    return switch (label) {
      case "text" -> TEXT;
      case "jsonl" -> JSONL;
      default ->
          throw new IllegalArgumentException(
              "format must be one of text, jsonl between data sets, was " + label);
    };
  }

  /**
   * Writes a report.
   *
   * @param report the report
   * @param style how text for a person looks
   * @param out where it goes; flushed, and not closed
   * @throws IOException if {@code out} does not take it
   */
  public void write(ExposureReport report, Style style, OutputStream out) throws IOException {
    if (this == TEXT) {
      new ExposureText(style).write(report, out);
    } else {
      rows(report, out);
    }
  }

  private static void rows(ExposureReport report, OutputStream out) throws IOException {
    try (Json json = Json.to(out)) {
      json.row("contamination", () -> run(report, json));
      for (Exposure exposure : report.contaminated()) {
        boolean isOver = exposure.share() > report.maxShare();
        json.row("exposure", () -> exposure(exposure, isOver, json));
      }
      for (Problem problem : report.problems()) {
        json.row("problem", () -> ProblemRow.write(json, problem));
      }
    }
  }

  private static void run(ExposureReport report, Json json) throws IOException {
    json.text("wirecopy", Version.current());
    json.number("schema", CheckRowsWriter.SCHEMA);
    json.truth("failed", !report.over().isEmpty());
    json.number("items", report.exposures().size());
    json.number("contaminated", report.contaminated().size());
    json.number("slight", report.slight());
    json.number("documents", report.documents());
    json.rounded("maxShare", report.maxShare());
  }

  private static void exposure(Exposure exposure, boolean isOver, Json json) throws IOException {
    json.text("document", exposure.document());
    json.text("path", exposure.path());
    json.number("line", exposure.line());
    json.number("words", exposure.words());
    json.object("shares", () -> shares(exposure, json));
    json.truth("over", isOver);
  }

  private static void shares(Exposure exposure, Json json) throws IOException {
    for (int i = 0; i < Exposure.SIZES.size(); i++) {
      json.rounded(Exposure.SIZES.get(i).toString(), exposure.shares().get(i));
    }
  }
}
