package org.wirecopy.report.csv;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import org.wirecopy.Analysis;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Published;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.trace.Cluster;
import org.wirecopy.trace.ReuseKind;

/** A row a document of a cluster, its origin marked, and of the reports on one form. */
final class ClusterTable implements CsvTable {
  private final Analysis analysis;
  private final Map<String, Metadata> metadata;

  ClusterTable(Analysis analysis) {
    this.analysis = analysis;
    this.metadata =
        analysis.documents().stream()
            .collect(Collectors.toMap(CleanDocument::id, CleanDocument::metadata));
  }

  @Override
  public void print(CSVPrinter printer) throws IOException {
    printer.printRecord(
        "cluster", "document", "origin", "source", "published", "title", "author", "url", "kind");
    for (Cluster cluster : analysis.tracing().clusters()) {
      for (String document : cluster.documents()) {
        print(printer, cluster, document, "copy");
      }
    }
    for (Cluster form : analysis.tracing().forms()) {
      for (String document : form.documents()) {
        print(printer, form, document, ReuseKind.SAME_FORM.label());
      }
    }
  }

  private void print(CSVPrinter printer, Cluster cluster, String document, String kind)
      throws IOException {
    Metadata known = metadata.getOrDefault(document, Metadata.NONE);
    Published published = known.published();
    printer.printRecord(
        Cell.text(cluster.id()),
        Cell.text(document),
        document.equals(cluster.origin()) ? "yes" : "",
        Cell.text(known.source()),
        published != null ? published.toString() : "",
        Cell.text(known.title()),
        Cell.text(known.author()),
        Cell.text(known.url()),
        kind);
  }
}
