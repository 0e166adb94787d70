package org.wirecopy.report;

import java.util.HashMap;
import java.util.Map;
import org.wirecopy.document.Document;
import org.wirecopy.document.Lines;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;

/**
 * Tells where spans of a report's documents stand, as offsets in a chosen unit and as lines and
 * columns.
 *
 * <p>Not safe for threads: a document is measured when it is first asked for. A measured document
 * costs four bytes a line, and four more in 256 units of text that is not ASCII.
 */
public final class Places {
  private final Map<String, Measured> documents = new HashMap<>();
  private final Offsets unit;

  private Places(Offsets unit) {
    this.unit = unit;
  }

  /**
   * The places of a report's documents.
   *
   * @param report the report
   * @param unit the unit of offsets and columns
   * @return nothing measured yet
   */
  public static Places of(Report report, Offsets unit) {
    Places places = new Places(unit);
    for (CleanDocument clean : report.documents()) {
      places.documents.put(clean.id(), new Measured(clean.document()));
    }
    return places;
  }

  /**
   * Where a span stands.
   *
   * @param document the document's id
   * @param span a part of its text
   * @return its place
   * @throws IllegalArgumentException if the report has no such document
   */
  public Place of(String document, Span span) {
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
   * @throws IllegalArgumentException if the report has no such document
   */
  public String text(String document, Span span) {
    return measured(document).document.text(span);
  }

  private Measured measured(String document) {
    Measured measured = documents.get(document);
    if (measured == null) {
      throw new IllegalArgumentException("document must be one of the report's, was " + document);
    }
    return measured;
  }

  private static final class Measured {
    private final Document document;
    private Lines lines;
    private Ruler ruler;

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
