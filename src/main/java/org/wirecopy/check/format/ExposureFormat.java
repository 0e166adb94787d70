package org.wirecopy.check.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.wirecopy.check.Exposure;
import org.wirecopy.check.ExposureReport;
import org.wirecopy.document.Problem;
import org.wirecopy.report.Style;

/** The formats in which it can be written how much of a data set is in another. */
public enum ExposureFormat {
  /** For a person to read. */
  TEXT,
  /** For programs: one JSON object a line, a row for each contaminated item. */
  JSONL;

  private static final int DECIMALS = 4;

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
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setRootValueSeparator(null);
    run(report, json);
    for (Exposure exposure : report.contaminated()) {
      row(exposure, exposure.share() > report.maxShare(), json);
    }
    for (Problem problem : report.problems()) {
      begin("problem", json);
      json.writeStringField("document", problem.document());
      json.writeStringField("where", problem.where());
      json.writeStringField("problem", problem.message());
      end(json);
    }
    json.flush();
  }

  private static void run(ExposureReport report, JsonGenerator json) throws IOException {
    begin("contamination", json);
    json.writeBooleanField("failed", !report.over().isEmpty());
    json.writeNumberField("items", report.exposures().size());
    json.writeNumberField("contaminated", report.contaminated().size());
    json.writeNumberField("slight", report.slight());
    json.writeNumberField("documents", report.documents());
    share("maxShare", report.maxShare(), json);
    end(json);
  }

  private static void row(Exposure exposure, boolean isOver, JsonGenerator json)
      throws IOException {
    begin("exposure", json);
    json.writeStringField("document", exposure.document());
    json.writeStringField("path", exposure.path());
    json.writeNumberField("line", exposure.line());
    json.writeNumberField("words", exposure.words());
    json.writeObjectFieldStart("shares");
    for (int i = 0; i < Exposure.SIZES.size(); i++) {
      share(Exposure.SIZES.get(i).toString(), exposure.shares().get(i), json);
    }
    json.writeEndObject();
    json.writeBooleanField("over", isOver);
    end(json);
  }

  private static void begin(String type, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", type);
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void share(String name, double share, JsonGenerator json) throws IOException {
    BigDecimal rounded = BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP);
    json.writeFieldName(name);
    json.writeNumber(rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
  }
}
