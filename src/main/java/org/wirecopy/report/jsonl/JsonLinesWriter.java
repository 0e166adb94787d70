package org.wirecopy.report.jsonl;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.wirecopy.Analysis;
import org.wirecopy.document.Problem;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.ReportWriter;
import org.wirecopy.report.place.Places;
import org.wirecopy.table.Version;

/**
 * Writes a report as JSON Lines: UTF-8, one object a line, {@code \n} after each. The first row is
 * the {@code run}, then come the rows of the view, the {@code problem}s last.
 *
 * <pre>{@code
 * new JsonLinesWriter(Presentation.of(View.PASSAGES)).write(analysis, out);
 * }</pre>
 *
 * <p>A row names its kind in {@code type}. The run row's {@code schema} is {@value #SCHEMA}: kinds
 * and fields may be added under it, and what is there keeps its meaning. Shares and scores are
 * rounded to four decimals. A lone half of a surrogate pair is written as U+FFFD.
 *
 * <p>Immutable and safe for threads. Rows are written as they are made; nothing is held back.
 */
public final class JsonLinesWriter implements ReportWriter {
  /** The version of the rows. */
  public static final int SCHEMA = 1;

  private static final int LONGEST_NUMBER = 9;

  private final Presentation presentation;

  /**
   * A writer of one view.
   *
   * @param presentation which rows to write, and the unit of their offsets
   */
  public JsonLinesWriter(Presentation presentation) {
    checkNotNull(presentation, "presentation");
    this.presentation = presentation;
  }

  @Override
  public void write(Analysis analysis, OutputStream out) throws IOException {
    checkNotNull(analysis, "analysis");
    checkNotNull(out, "out");
    Places places = Places.of(analysis, presentation.offsets());
    try (Json json = Json.to(out)) {
      json.row("run", () -> run(json, analysis.options()));
      new DocumentRows(json, places, presentation.view()).write(analysis.documents());
      new TraceRows(json, places, presentation.view()).write(analysis.tracing());
      new WeightRows(json, places, presentation.view()).write(analysis.weighing());
      for (Problem problem : analysis.problems()) {
        json.row("problem", () -> ProblemRow.write(json, problem));
      }
    }
  }

  private void run(Json json, Map<String, String> options) throws IOException {
    json.text("wirecopy", Version.current());
    json.number("schema", SCHEMA);
    json.text("offsets", presentation.offsets().label());
    for (Map.Entry<String, String> option : options.entrySet()) {
      option(json, option.getKey(), option.getValue());
    }
  }

  private static void option(Json json, String name, String value) throws IOException {
    boolean number =
        !value.isEmpty()
            && value.length() <= LONGEST_NUMBER
            && value.chars().allMatch(c -> c >= '0' && c <= '9');
    if (number) {
      json.number(name, Integer.parseInt(value));
    } else {
      json.text(name, value);
    }
  }
}
