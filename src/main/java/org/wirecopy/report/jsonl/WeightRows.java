package org.wirecopy.report.jsonl;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.reliability.Practice;
import org.wirecopy.reliability.Rate;
import org.wirecopy.reliability.Rating;
import org.wirecopy.reliability.Reliability;
import org.wirecopy.reliability.Score;
import org.wirecopy.reliability.Signal;
import org.wirecopy.reliability.SourceProfile;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.reliability.story.Independence;
import org.wirecopy.reliability.story.PrimarySource;
import org.wirecopy.reliability.story.Story;
import org.wirecopy.reliability.story.Warning;
import org.wirecopy.report.RowKind;
import org.wirecopy.report.View;
import org.wirecopy.report.place.Places;

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
    rows.write(RowKind.RELIABILITY, weighing.documents(), this::reliability);
    rows.write(RowKind.SOURCE, weighing.sources(), this::source);
    rows.write(RowKind.STORY, weighing.stories(), this::story);
  }

  private void reliability(Reliability reliability) throws IOException {
    json.text("document", reliability.document());
    score(reliability.score());
    json.number("credibility", reliability.credibility().number());
    json.objects("signals", reliability.signals(), signal -> signal(reliability, signal));
  }

  private void source(SourceProfile profile) throws IOException {
    Rating rating = profile.rating();
    Practice practice = profile.practice();
    json.text("source", profile.source());
    json.text("kind", profile.kind().label());
    json.number("documents", profile.documents());
    score(rating.score());
    json.truth("enough", rating.score() != null);
    json.text("judges", "texts");
    json.text("grade", rating.grade().name());
    json.objects(
        "signals", rating.signals().stream().filter(WeightRows::isSeen).toList(), this::signal);
    json.object("reuse", () -> shares(practice.reuse()));
    json.rounded("originVariety", practice.originVariety());
    json.objects("rates", practice.rates(), this::rate);
    json.number("first", practice.timing().first());
    json.number("followed", practice.timing().followed());
    Double lag = practice.timing().medianLag();
    json.rounded("medianLagHours", lag != null ? lag : Double.NaN);
  }

  /** Most sources have a document or two, and show few of the signals. */
  private static boolean isSeen(Signal signal) {
    return signal.value() != 0 || signal.effect() != 0;
  }

  private void rate(Rate rate) throws IOException {
    json.text("rate", rate.name());
    json.number("count", rate.count());
    json.number("of", rate.of());
    json.rounded("low", rate.low());
    json.rounded("high", rate.high());
  }

  private void story(Story story) throws IOException {
    Independence independence = story.independence();
    json.text("story", story.id());
    json.text("title", story.title());
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
