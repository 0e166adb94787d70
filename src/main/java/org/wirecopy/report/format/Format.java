package org.wirecopy.report.format;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.ReportWriter;
import org.wirecopy.report.View;
import org.wirecopy.report.console.ConsoleWriter;
import org.wirecopy.report.csv.CsvWriter;
import org.wirecopy.report.graph.GraphMlWriter;
import org.wirecopy.report.html.HtmlWriter;
import org.wirecopy.report.jsonl.JsonLinesWriter;
import org.wirecopy.report.markdown.MarkdownWriter;
import org.wirecopy.work.Labels;

/**
 * The formats that a report can be written in.
 *
 * <pre>{@code
 * Format.JSONL.writer(Presentation.of(View.ANALYSIS)).write(analysis, out);
 * }</pre>
 */
public enum Format {
  /** For a person to read. */
  TEXT,
  /** For programs: one JSON object a line. */
  JSONL,
  /** For spreadsheets: one table. */
  CSV,
  /** For a comment on a pull request. */
  MARKDOWN,
  /** For programs that draw graphs: who copies from whom. */
  GRAPHML,
  /** For a browser: one page with everything in it, which needs no network. */
  HTML;

  private static final Set<View> SHARED =
      EnumSet.of(View.ANALYSIS, View.EXPLANATION, View.COMPARISON, View.PASSAGES);

  /**
   * The format of a name.
   *
   * @param label the name, for example {@code jsonl}
   * @return the format
   * @throws IllegalArgumentException if there is no such format; the message lists those that are
   */
  public static Format of(String label) {
    checkNotNull(label, "label");
    return Labels.find(Format.class, label)
        .orElseThrow(() -> new IllegalArgumentException(unknown(label)));
  }

  /**
   * The format's name on the command line.
   *
   * @return the name in lower case
   */
  public String label() {
    return Labels.of(this);
  }

  /**
   * Whether this format has what a view shows.
   *
   * @param view what is wanted
   * @return false where it would show something else
   */
  public boolean has(View view) {
    checkNotNull(view, "view");
    return switch (this) {
      case TEXT, JSONL, CSV -> true;
      case MARKDOWN -> SHARED.contains(view);
      case GRAPHML, HTML -> SHARED.contains(view) || view == View.SOURCES;
    };
  }

  /**
   * A writer of this format.
   *
   * @param presentation what is to be written, and how
   * @return the writer
   */
  public ReportWriter writer(Presentation presentation) {
    return switch (this) {
      case TEXT -> new ConsoleWriter(presentation);
      case JSONL -> new JsonLinesWriter(presentation);
      case CSV -> new CsvWriter(presentation);
      case MARKDOWN -> new MarkdownWriter();
      case GRAPHML -> new GraphMlWriter(presentation.view());
      case HTML -> new HtmlWriter();
    };
  }

  /**
   * The names of all formats.
   *
   * @return for example {@code text, jsonl, csv, markdown}
   */
  public static String labels() {
    return Arrays.stream(values()).map(Format::label).collect(Collectors.joining(", "));
  }

  private static String unknown(String label) {
    return "format must be one of " + labels() + ", was " + label;
  }
}
