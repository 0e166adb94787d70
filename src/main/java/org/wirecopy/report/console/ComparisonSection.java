package org.wirecopy.report.console;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.wirecopy.Analysis;
import org.wirecopy.document.Pair;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.report.place.Places;

/** Two texts side by side, aligned where they share a passage. */
final class ComparisonSection implements Section {
  private final Analysis analysis;
  private final Places places;
  private final List<String> subjects;

  ComparisonSection(Analysis analysis, Places places, List<String> subjects) {
    this.analysis = analysis;
    this.places = places;
    this.subjects = subjects;
  }

  @Override
  public void write(Page page) throws IOException {
    List<String> ids = subjects.isEmpty() ? ids() : subjects;
    Optional<CleanDocument> left = ids.stream().findFirst().flatMap(this::document);
    Optional<CleanDocument> right = ids.stream().skip(1).findFirst().flatMap(this::document);
    if (left.isEmpty() || right.isEmpty()) {
      page.paragraph(Prose.of("Nothing to compare: both documents are needed."), 0);
      return;
    }
    SideBySide sides = new SideBySide(places, page, left.get(), right.get());
    page.columns(
        new Prose().add(left.get().id(), Ink.STRONG),
        new Prose().add(right.get().id(), Ink.STRONG));
    sides.write(Matched.between(analysis, new Pair(left.get().id(), right.get().id())));
    shares(page, left.get().id(), right.get().id());
  }

  private void shares(Page page, String left, String right) throws IOException {
    Provenance provenance = new Provenance(analysis);
    page.blank();
    for (Pair way : List.of(new Pair(left, right), new Pair(right, left))) {
      double share = provenance.shared(way.left(), way.right()).orElse(0.0);
      Prose line = new Prose().add(Numbers.percent(share), Ink.STRONG);
      line.add(" of ").add(way.left()).add(" is also in ").add(way.right());
      page.paragraph(line, 0);
    }
  }

  private List<String> ids() {
    return analysis.documents().stream().map(CleanDocument::id).toList();
  }

  private Optional<CleanDocument> document(String id) {
    return analysis.documents().stream().filter(document -> document.id().equals(id)).findFirst();
  }
}
