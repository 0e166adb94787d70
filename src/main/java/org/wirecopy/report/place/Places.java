package org.wirecopy.report.place;

import static com.google.common.base.Preconditions.checkNotNull;

import org.jspecify.annotations.Nullable;
import org.wirecopy.Analysis;
import org.wirecopy.document.Document;
import org.wirecopy.document.Span;
import org.wirecopy.document.content.Lines;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.report.Offsets;
import org.wirecopy.work.RecentValues;

/**
 * Tells where spans of an analysis's documents stand, as offsets in a chosen unit and as lines and
 * columns.
 *
 * <p>Not safe for threads: a document is measured when it is first asked for, and the last {@value
 * #KEPT} are kept. A measured document costs four bytes a line, and four more in 256 units of text
 * that is not ASCII.
 */
public final class Places {
  /** A finding and its evidence stand in two documents; neighbours stand in the same ones. */
  private static final int KEPT = 64;

  private final RecentValues<String, Measured> measured = new RecentValues<>(KEPT);

  private final CleanDocuments documents;
  private final Offsets unit;

  private Places(CleanDocuments documents, Offsets unit) {
    this.documents = documents;
    this.unit = unit;
  }

  /**
   * The places of an analysis's documents.
   *
   * @param analysis the analysis
   * @param unit the unit of offsets and columns
   * @return nothing measured yet
   */
  public static Places of(Analysis analysis, Offsets unit) {
    checkNotNull(analysis, "analysis");
    checkNotNull(unit, "unit");
    return new Places(analysis.documents(), unit);
  }

  /**
   * Where a span stands.
   *
   * @param document the document's id
   * @param span a part of its text
   * @return its place
   * @throws IllegalArgumentException if the analysis has no such document
   */
  public Place of(String document, Span span) {
    checkNotNull(document, "document");
    checkNotNull(span, "span");
    Measured measured = measured(document);
    Ruler ruler = measured.ruler(unit);
    Lines lines = measured.lines();
    int line = lines.line(span.start());
    int start = ruler.at(span.start());
    int column = start - ruler.at(lines.span(line).start()) + 1;
    return new Place(start, ruler.at(span.end()), line, column);
  }

  /**
   * The words of a span, exactly as they stand in the document.
   *
   * @param document the document's id
   * @param span a part of its text
   * @return that part
   * @throws IllegalArgumentException if the analysis has no such document
   */
  public String text(String document, Span span) {
    checkNotNull(document, "document");
    checkNotNull(span, "span");
    return measured(document).document.text(span);
  }

  private Measured measured(String document) {
    return measured.get(document, this::measure);
  }

  private Measured measure(String document) {
    int index = documents.indexOf(document);
    if (index < 0) {
      throw new IllegalArgumentException("document must be one of the report's, was " + document);
    }
    return new Measured(documents.original(index));
  }

  private static final class Measured {
    private final Document document;
    private @Nullable Lines lines;
    private @Nullable Ruler ruler;

    Measured(Document document) {
      this.document = document;
    }

    Lines lines() {
      lines = lines != null ? lines : Lines.of(document.text());
      return lines;
    }

    Ruler ruler(Offsets unit) {
      ruler = ruler != null ? ruler : Ruler.of(document.text(), unit);
      return ruler;
    }
  }
}
