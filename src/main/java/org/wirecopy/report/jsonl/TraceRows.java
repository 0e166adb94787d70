package org.wirecopy.report.jsonl;

import java.io.IOException;
import org.wirecopy.align.Edit;
import org.wirecopy.align.Passage;
import org.wirecopy.report.RowKind;
import org.wirecopy.report.View;
import org.wirecopy.report.place.Places;
import org.wirecopy.trace.CarriedText;
import org.wirecopy.trace.Cluster;
import org.wirecopy.trace.Derivation;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Origin;
import org.wirecopy.trace.PressReleaseReuse;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.Tracing;
import org.wirecopy.work.Labels;

/**
 * Writes the {@code passage}, {@code pair}, {@code cluster}, {@code form}, {@code family}, {@code
 * text} and {@code churn} rows.
 */
final class TraceRows {
  private final Json json;
  private final Rows rows;
  private final PlaceFields places;

  TraceRows(Json json, Places places, View view) {
    this.json = json;
    this.places = new PlaceFields(json, places);
    this.rows = new Rows(json, view);
  }

  void write(Tracing tracing) throws IOException {
    rows.write(RowKind.PASSAGE, tracing.reuses(), this::passage);
    rows.write(RowKind.PAIR, tracing.derivations(), this::pair);
    rows.write(RowKind.CLUSTER, tracing.clusters(), this::cluster);
    rows.write(RowKind.FORM, tracing.forms(), this::form);
    rows.write(RowKind.FAMILY, tracing.families(), this::family);
    rows.write(RowKind.TEXT, tracing.families(), this::text);
    rows.write(RowKind.CHURN, tracing.pressReleaseReuses(), this::pressReleaseReuse);
  }

  private void passage(Reuse reuse) throws IOException {
    Passage passage = reuse.passage();
    json.text("passage", reuse.id());
    json.object("left", () -> places.side(passage.left()));
    json.object("right", () -> places.side(passage.right()));
    json.number("words", passage.words());
    json.rounded("similarity", passage.similarity());
    json.text("kind", reuse.kind().label());
    json.objects("evidence", reuse.evidence(), places::evidence);
    json.objects("edits", passage.edits(), edit -> edit(passage, edit));
  }

  private void edit(Passage passage, Edit edit) throws IOException {
    json.text("edit", Labels.of(edit.kind()));
    json.object("left", () -> places.span(passage.left().document(), edit.left()));
    json.object("right", () -> places.span(passage.right().document(), edit.right()));
  }

  private void pair(Derivation derivation) throws IOException {
    json.object("left", () -> json.text("document", derivation.left()));
    json.object("right", () -> json.text("document", derivation.right()));
    json.rounded("shared", derivation.shared());
    json.rounded("derived", derivation.derived());
    json.rounded("verbatim", derivation.verbatim());
    json.rounded("resemblance", derivation.resemblance());
  }

  private void cluster(Cluster cluster) throws IOException {
    json.text("cluster", cluster.id());
    json.texts("documents", cluster.documents());
    json.text("origin", cluster.origin());
  }

  private void form(Cluster form) throws IOException {
    json.text("form", form.id());
    json.texts("documents", form.documents());
  }

  private void family(Family family) throws IOException {
    json.text("family", family.id());
    json.text("title", family.text().title());
    json.objects("members", family.members(), places::member);
    json.texts("passages", family.passages());
    json.object("origin", () -> origin(family.origin()));
    json.text("agency", family.agency() != null ? family.agency().code() : null);
  }

  private void text(Family family) throws IOException {
    CarriedText text = family.text();
    json.text("text", text.id());
    json.text("family", family.id());
    json.text("title", text.title());
    json.text("agency", family.agency() != null ? family.agency().code() : null);
    json.text("origin", family.origin().document());
    json.objects("versions", text.versions(), this::version);
    json.objects("parts", text.parts(), this::part);
  }

  private void version(CarriedText.Version version) throws IOException {
    json.text("published", version.published() != null ? version.published().toString() : null);
    json.texts("documents", version.documents());
  }

  private void part(CarriedText.Part part) throws IOException {
    json.objects("places", part.places(), places::place);
  }

  private void pressReleaseReuse(PressReleaseReuse reuse) throws IOException {
    json.text("article", reuse.article());
    json.text("release", reuse.release());
    json.rounded("share", reuse.share());
    json.rounded("density", reuse.density());
    json.number("words", reuse.words());
  }

  private void origin(Origin origin) throws IOException {
    json.text("document", origin.document());
    json.rounded("sure", origin.sure());
    json.objects("evidence", origin.evidence(), places::evidence);
    json.objects("conflicts", origin.conflicts(), places::evidence);
  }
}
