package org.wirecopy.check.format;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.wirecopy.check.Exposure;
import org.wirecopy.check.ExposureReport;
import org.wirecopy.document.Problem;
import org.wirecopy.report.Style;
import org.wirecopy.report.jsonl.Json;
import org.wirecopy.report.jsonl.ProblemRow;
import org.wirecopy.table.Version;

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
    checkNotNull(label, "label");
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
    checkNotNull(report, "report");
    checkNotNull(style, "style");
    checkNotNull(out, "out");
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
    json.number("tooShort", report.tooShort());
    json.number("commonRuns", report.common().runs());
    json.number("commonIn", report.common().items());
  }

  private static void exposure(Exposure exposure, boolean isOver, Json json) throws IOException {
    Exposure.Item item = exposure.item();
    json.text("document", item.document());
    json.text("path", item.path());
    json.number("line", item.line());
    json.number("words", item.length());
    json.text("unit", ExposureText.unit(item));
    json.object("shares", () -> shares(exposure, json));
    json.rounded("share", exposure.share());
    json.number("run", exposure.shareIn(Exposure.TELLING).map(Exposure.Share::run).orElse(0));
    json.truth("over", isOver);
    json.number("rowCount", exposure.rowCount());
    json.objects("rows", exposure.rows(), row -> row(row, json));
  }

  private static void row(Exposure.Row row, Json json) throws IOException {
    json.text("document", row.document());
    json.text("path", row.path());
    json.number("line", row.line());
    json.number("words", row.length());
    json.text("text", row.text());
  }

  /** An item has no share in runs that are longer than it is. */
  private static void shares(Exposure exposure, Json json) throws IOException {
    for (int size : Exposure.SIZES) {
      Optional<Exposure.Share> share =
          exposure.shareIn(size).filter(one -> one.run() == exposure.item().writing().tokens(size));
      if (share.isPresent()) {
        json.rounded(Integer.toString(size), share.get().share());
      } else {
        json.nothing(Integer.toString(size));
      }
    }
  }
}
