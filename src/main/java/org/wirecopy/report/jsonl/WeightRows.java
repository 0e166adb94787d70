package org.wirecopy.report.jsonl;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.reliability.Independence;
import org.wirecopy.reliability.PrimarySource;
import org.wirecopy.reliability.Reliability;
import org.wirecopy.reliability.Score;
import org.wirecopy.reliability.Signal;
import org.wirecopy.reliability.SourceProfile;
import org.wirecopy.reliability.Story;
import org.wirecopy.reliability.Warning;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.report.Places;
import org.wirecopy.report.Row;
import org.wirecopy.report.View;

/** Writes the {@code reliability}, {@code source} and {@code story} rows. */
final class WeightRows {
  private final Json json;
  private final Rows rows;
  private final PlaceFields places;

  WeightRows(Json json, Places places, View view) {
    this.json = json;
    this.places = new PlaceFields(json, places);
    this.rows = new Rows(json, view);
  }

  void write(Weighing weighing) throws IOException {
    rows.write(Row.RELIABILITY, weighing.documents(), this::reliability);
    rows.write(Row.SOURCE, weighing.sources(), this::source);
    rows.write(Row.STORY, weighing.stories(), this::story);
  }

  private void reliability(Reliability reliability) throws IOException {
    json.text("document", reliability.document());
    score(reliability.score());
    json.objects("signals", reliability.signals(), signal -> signal(reliability, signal));
  }

  private void source(SourceProfile profile) throws IOException {
    json.text("source", profile.source());
    json.number("documents", profile.documents());
    score(profile.score());
    json.truth("enough", profile.score() != null);
    json.objects("signals", profile.signals(), this::signal);
    json.object("reuse", () -> shares(profile.reuse()));
  }

  private void story(Story story) throws IOException {
    Independence independence = story.independence();
    json.text("story", story.id());
    json.texts("documents", story.documents());
    json.rounded("independentOrigins", independence.origins());
    json.rounded("low", independence.low());
    json.rounded("high", independence.high());
    json.rounded("order2", independence.order2());
    json.object("origins", () -> shares(independence.shares()));
    json.objects("primarySources", story.primarySources(), this::primarySource);
    json.objects("warnings", story.warnings(), this::warning);
  }

  private void primarySource(PrimarySource source) throws IOException {
    json.text("name", source.name());
    json.text("kind", source.kind().label());
    json.texts("documents", source.documents());
  }

  private void warning(Warning warning) throws IOException {
    json.text("warning", warning.kind().label());
    json.texts("sources", warning.sources());
    json.objects("evidence", warning.evidence(), places::evidence);
  }

  private void score(@Nullable Score score) throws IOException {
    json.rounded("score", score != null ? score.value() : Double.NaN);
    json.rounded("low", score != null ? score.low() : Double.NaN);
    json.rounded("high", score != null ? score.high() : Double.NaN);
  }

  private void signal(Reliability reliability, Signal signal) throws IOException {
    signal(signal);
    json.objects("spans", signal.spans(), span -> places.span(reliability.document(), span));
  }

  private void signal(Signal signal) throws IOException {
    json.text("signal", signal.name());
    json.rounded("value", signal.value());
    json.rounded("effect", signal.effect());
  }

  private void shares(Map<String, Double> shares) throws IOException {
    for (Map.Entry<String, Double> share : shares.entrySet()) {
      json.rounded(share.getKey(), share.getValue());
    }
  }
}
