package org.wirecopy.report.jsonl;

import java.io.IOException;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.report.place.Place;
import org.wirecopy.report.place.Places;
import org.wirecopy.trace.Evidence;

/** Writes where something stands. */
final class PlaceFields {
  private final Json json;
  private final Places places;

  PlaceFields(Json json, Places places) {
    this.json = json;
    this.places = places;
  }

  /** {@code "start", "end"}. */
  void span(String document, Span span) throws IOException {
    span(places.of(document, span));
  }

  /** {@code "document", "start", "end"}. */
  void member(Passage.Side side) throws IOException {
    json.text("document", side.document());
    span(side.document(), side.span());
  }

  /** {@code "document", "start", "end", "line"}. */
  void place(Passage.Side side) throws IOException {
    Place place = places.of(side.document(), side.span());
    json.text("document", side.document());
    span(place);
    json.number("line", place.line());
  }

  /** {@code "document", "start", "end", "line", "column"}. */
  void side(Passage.Side side) throws IOException {
    Place place = places.of(side.document(), side.span());
    json.text("document", side.document());
    span(place);
    json.number("line", place.line());
    json.number("column", place.column());
  }

  /** {@code "document", "start", "end", "reason"}. */
  void evidence(Evidence evidence) throws IOException {
    json.text("document", evidence.document());
    span(evidence.document(), evidence.span());
    json.text("reason", evidence.reason());
  }

  private void span(Place place) throws IOException {
    json.number("start", place.start());
    json.number("end", place.end());
  }
}
