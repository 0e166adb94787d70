package org.wirecopy.report.console;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.Analysis;
import org.wirecopy.document.Metadata;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.report.page.Column;
import org.wirecopy.report.page.Grid;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.trace.Cluster;

/** Documents that are copies of one another, and apart from them reports on one form. */
final class ClustersSection implements Section {
  private final Analysis analysis;
  private final Map<String, Metadata> metadata = new HashMap<>();

  ClustersSection(Analysis analysis) {
    this.analysis = analysis;
    for (CleanDocument document : analysis.documents()) {
      metadata.put(document.id(), document.metadata());
    }
  }

  @Override
  public void write(Page page) throws IOException {
    List<Cluster> clusters = analysis.tracing().clusters();
    int copies = 0;
    for (Cluster cluster : clusters) {
      write(page, cluster, Numbers.count(cluster.documents().size(), "copy", "copies"));
      copies += cluster.documents().size() - 1;
    }
    List<Cluster> forms = analysis.tracing().forms();
    for (Cluster form : forms) {
      write(
          page, form, Numbers.count(form.documents().size(), "report") + " on one form, no copies");
    }
    page.paragraph(
        Prose.of(
            Numbers.count(analysis.documents().size(), "document")
                + ", "
                + Numbers.count(clusters.size(), "cluster")
                + " with "
                + Numbers.count(copies, "copy", "copies")
                + " more than needed"
                + (forms.isEmpty() ? "" : ", and " + Numbers.count(forms.size(), "form"))),
        0);
  }

  private void write(Page page, Cluster cluster, String title) throws IOException {
    page.paragraph(new Prose().add(title, Ink.STRONG), 0);
    Grid grid =
        new Grid(
            Column.name("document"),
            Column.label("").in(Ink.KIND),
            Column.label("published").orNone(),
            Column.name("source").orNone());
    cluster.documents().forEach(document -> row(grid, cluster, document));
    page.grid(grid);
    page.blank();
  }

  private void row(Grid grid, Cluster cluster, String document) {
    Metadata known = metadata.getOrDefault(document, Metadata.NONE);
    grid.row(
        document,
        document.equals(cluster.origin()) ? "origin" : "",
        known.published() == null ? "" : known.published().toString(),
        known.source() == null ? "" : known.source());
  }
}
