package org.wirecopy.report.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wirecopy.Analysis;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.trace.Reuse;

/**
 * Documents and passages by their number in the report, which is how the page's data names them.
 *
 * @param documents the number of each document, by id
 * @param passages the number of each passage, by id
 */
record ReportNumbering(Map<String, Integer> documents, Map<String, Integer> passages) {
  static ReportNumbering of(Analysis analysis) {
    return new ReportNumbering(
        numbered(analysis.documents().ids()),
        numbered(analysis.tracing().reuses().stream().map(Reuse::id).toList()));
  }

  private static Map<String, Integer> numbered(List<String> ids) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      numbers.putIfAbsent(ids.get(i), i);
    }
    return numbers;
  }

  /** The number of a document, or -1 if it is not in the report. */
  int document(String id) {
    return documents.getOrDefault(id, -1);
  }

  /** The numbers of those documents that are in the report. */
  int[] documents(List<String> ids) {
    return ids.stream().mapToInt(this::document).filter(number -> number >= 0).toArray();
  }

  /** The numbers of those passages that are in the report. */
  int[] passages(List<String> ids) {
    return ids.stream()
        .mapToInt(id -> passages.getOrDefault(id, -1))
        .filter(number -> number >= 0)
        .toArray();
  }

  /** Document, start and end. */
  int[] side(Passage.Side side) {
    return new int[] {document(side.document()), side.span().start(), side.span().end()};
  }

  /** Document, start and end of each. */
  int[] sides(List<Passage.Side> sides) {
    return sides.stream().flatMapToInt(side -> IntStream.of(side(side))).toArray();
  }

  /** Start and end of each. */
  static int[] spans(List<Span> spans) {
    return spans.stream().flatMapToInt(span -> IntStream.of(span.start(), span.end())).toArray();
  }
}
