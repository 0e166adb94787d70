package org.wirecopy.report.html;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.wirecopy.reliability.Practice;
import org.wirecopy.reliability.Rate;
import org.wirecopy.reliability.Signal;
import org.wirecopy.reliability.SourceProfile;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.reliability.story.Independence;
import org.wirecopy.reliability.story.PrimarySource;
import org.wirecopy.reliability.story.Story;
import org.wirecopy.reliability.story.Warning;
import org.wirecopy.report.jsonl.Json;

/** What the page reads of sources and stories. */
final class WeightContents {
  private final Json json;
  private final ReportNumbering numbering;

  WeightContents(Json json, ReportNumbering numbering) {
    this.json = json;
    this.numbering = numbering;
  }

  void write(Weighing weighing) throws IOException {
    json.objects("sources", weighing.sources(), this::source);
    json.objects("stories", weighing.stories(), this::story);
  }

  private void source(SourceProfile profile) throws IOException {
    Practice practice = profile.practice();
    json.text("source", profile.source());
    json.text("kind", profile.kind().label());
    json.number("documents", profile.documents());
    json.numbers("texts", numbering.documents(profile.texts()));
    DocumentSummary.score(json, profile.rating().score());
    json.text("grade", profile.rating().grade().name());
    json.objects("signals", telling(profile.rating().signals()), this::signal);
    shares("reuse", practice.reuse());
    json.objects("rates", practice.rates(), this::rate);
    json.rounded("originVariety", practice.originVariety());
    json.number("first", practice.timing().first());
    json.number("followed", practice.timing().followed());
    Double lag = practice.timing().medianLag();
    json.rounded("medianLag", lag != null ? lag : Double.NaN);
  }

  private static List<Signal> telling(List<Signal> signals) {
    return signals.stream().filter(signal -> signal.value() != 0 || signal.effect() != 0).toList();
  }

  private void signal(Signal signal) throws IOException {
    json.text("signal", signal.name());
    json.rounded("value", signal.value());
    json.rounded("effect", signal.effect());
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
    json.text("id", story.id());
    json.text("title", story.title());
    json.numbers("documents", numbering.documents(story.documents()));
    json.rounded("origins", independence.origins());
    json.rounded("low", independence.low());
    json.rounded("high", independence.high());
    shares("shares", independence.shares());
    json.objects("primarySources", story.primarySources(), this::primarySource);
    json.objects("warnings", story.warnings(), this::warning);
  }

  private void primarySource(PrimarySource source) throws IOException {
    json.text("name", source.name());
    json.text("kind", source.kind().label());
    json.numbers("documents", numbering.documents(source.documents()));
  }

  private void warning(Warning warning) throws IOException {
    json.text("warning", warning.kind().label());
    json.texts("sources", warning.sources());
    PassageParts.evidence(json, "evidence", warning.evidence(), numbering);
  }

  private void shares(String name, Map<String, Double> shares) throws IOException {
    json.objects(
        name,
        List.copyOf(shares.entrySet()),
        share -> {
          json.text("of", share.getKey());
          json.rounded("share", share.getValue());
        });
  }
}
