package org.wirecopy.serve;

import java.io.IOException;
import java.util.List;
import org.wirecopy.archive.Found;
import org.wirecopy.archive.FoundPart;
import org.wirecopy.archive.FoundPlace;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.Span;
import org.wirecopy.report.Offsets;
import org.wirecopy.report.jsonl.Json;
import org.wirecopy.report.jsonl.MetadataFields;
import org.wirecopy.report.place.Place;
import org.wirecopy.report.place.Places;
import org.wirecopy.trace.Evidence;

/**
 * What an archive holds of a text, as one object of JSON on one line. Texts of places are in it, so
 * that a reader sees what was copied without a second question.
 */
final class FoundJson {
  private final Json json;
  private final Places places;

  FoundJson(Json json, Places places) {
    this.json = json;
    this.places = places;
  }

  static Answer of(Document asked, Found found, Offsets unit) {
    return Answer.json(
        json -> new FoundJson(json, Places.of(found.analysis(), unit)).write(asked, found, unit));
  }

  private void write(Document asked, Found found, Offsets unit) throws IOException {
    json.row(
        "found",
        () -> {
          json.text("document", asked.id());
          json.text("offsets", unit.label());
          json.truth("held", found.isHeld());
          json.text("text", asked.text());
          MetadataFields.write(json, asked.metadata());
          json.objects("parts", found.parts(), part -> part(asked.id(), part));
          json.objects("problems", told(found), this::problem);
        });
  }

  /** That it is in the archive itself is a field of its own. */
  private static List<Problem> told(Found found) {
    return found.analysis().problems().stream().filter(problem -> !problem.isNote()).toList();
  }

  private void problem(Problem problem) throws IOException {
    json.text("document", problem.document());
    json.text("problem", problem.message());
  }

  private void part(String asked, FoundPart part) throws IOException {
    span(asked, part.span());
    json.text("kind", part.kind().label());
    json.text("agency", part.agency() == null ? null : part.agency().code());
    json.number("holders", part.holders());
    json.object(
        "first",
        () -> {
          json.text("document", part.origin().document());
          json.rounded("sure", part.origin().sure());
          json.objects("evidence", part.origin().evidence(), this::evidence);
          json.objects("conflicts", part.origin().conflicts(), this::evidence);
        });
    json.objects("places", part.places(), this::place);
  }

  private void place(FoundPlace place) throws IOException {
    json.text("document", place.document());
    span(place.document(), place.span());
    json.text("text", places.text(place.document(), place.span()));
    MetadataFields.write(json, place.metadata());
    json.text("passage", place.reuse().id());
    json.number("words", place.reuse().passage().words());
    json.rounded("similarity", place.reuse().passage().similarity());
    json.text("kind", place.reuse().kind().label());
    json.text("credits", place.agency());
    json.objects("evidence", place.reuse().evidence(), this::evidence);
  }

  private void evidence(Evidence evidence) throws IOException {
    json.text("document", evidence.document());
    span(evidence.document(), evidence.span());
    json.text("reason", evidence.reason());
  }

  private void span(String document, Span span) throws IOException {
    Place place = places.of(document, span);
    json.number("start", place.start());
    json.number("end", place.end());
    json.number("line", place.line());
  }
}
