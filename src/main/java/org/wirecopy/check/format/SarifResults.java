package org.wirecopy.check.format;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.wirecopy.check.Finding;
import org.wirecopy.check.Site;
import org.wirecopy.report.jsonl.Json;

/**
 * Writes what is over the gate as results.
 *
 * @param json where they go
 * @param places how places are written
 * @param rules the rules of the run, in their order
 */
record SarifResults(Json json, SarifPlaces places, List<AlertRule> rules) {
  /** How many other places a result names; code scanning shows 100 locations of one. */
  static final int MOST_PLACES = 50;

  void write(Alert alert) throws IOException {
    json.text("ruleId", alert.rule().label());
    json.number("ruleIndex", rules.indexOf(alert.rule()));
    json.text("level", "error");
    json.object("message", () -> json.text("text", alert.message(this::link, MOST_PLACES)));
    json.objects("locations", List.of(alert), place -> places.write(place.path(), place.region()));
    if (alert instanceof CopyAlert copied) {
      related(copied.finding());
    }
    json.object("partialFingerprints", () -> json.text("primaryLocationLineHash", alert.id()));
    if (alert instanceof CopyAlert copied) {
      json.object("properties", () -> properties(copied.finding().match()));
    }
  }

  /** A link to the related location of that number (section 3.11.6). */
  private String link(Site site, int number) {
    String name = PlaceNaming.from(places.presentation()).name(site, number);
    return "[" + SarifPlaces.plain(name) + "](" + number + ")";
  }

  private void related(Finding finding) throws IOException {
    List<Integer> numbers =
        IntStream.rangeClosed(1, Math.min(MOST_PLACES, finding.others().size())).boxed().toList();
    json.objects("relatedLocations", numbers, number -> related(finding, number));
  }

  private void related(Finding finding, int number) throws IOException {
    Site site = finding.others().get(number - 1);
    json.number("id", number);
    places.write(site.path(), site.region());
    String name = PlaceNaming.from(places.presentation()).name(site, number);
    json.object("message", () -> json.text("text", SarifPlaces.plain(name)));
  }

  private void properties(Finding.Match match) throws IOException {
    json.number("words", match.words());
    json.rounded("similarity", match.similarity());
  }
}
