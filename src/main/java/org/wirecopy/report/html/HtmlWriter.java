package org.wirecopy.report.html;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.wirecopy.Analysis;
import org.wirecopy.report.Offsets;
import org.wirecopy.report.ReportWriter;
import org.wirecopy.report.place.Places;

/**
 * Writes a report as one HTML file that needs nothing else: it opens from a mail, asks no network
 * for anything, and shows whom a text was copied from.
 *
 * <pre>{@code
 * new HtmlWriter().write(analysis, out);
 * }</pre>
 *
 * <p>What was found stands in the file as compressed parts in an alphabet of letters and digits, so
 * no text of a document is ever read as markup; the page's script makes elements of it and sets
 * their text. A content security policy with the hashes of the page's own script and style forbids
 * every other script and every request. Without JavaScript the page shows the counts.
 *
 * <p>Immutable and safe for threads. The same report gives the same bytes, wherever Java compresses
 * alike. Documents are read twice, one at a time; what is kept are names and numbers of each. Costs
 * about half a byte a character.
 */
public final class HtmlWriter implements ReportWriter {
  private static final int BUFFER = 1 << 16;

  /** A writer of the whole report. */
  public HtmlWriter() {}

  @Override
  public void write(Analysis analysis, OutputStream out) throws IOException {
    checkNotNull(analysis, "analysis");
    checkNotNull(out, "out");
    OutputStream buffered = new BufferedOutputStream(out, BUFFER);
    ReportNumbering numbering = ReportNumbering.of(analysis);
    Places places = Places.of(analysis, Offsets.UTF16);
    Template template = Template.load();
    DocumentParts documents = new DocumentParts(analysis, new EmbeddedData("documents", buffered));
    template.head(Counts.of(analysis), buffered);
    documents.write();
    PassageParts passages = new PassageParts(numbering, new EmbeddedData("passages", buffered));
    passages.write(analysis.tracing().reuses());
    EmbeddedData contents = new EmbeddedData("contents", buffered);
    contents.write(
        json -> new Contents(analysis, numbering, places).write(json, documents.summaries()));
    template.foot(buffered);
    buffered.flush();
  }
}
