package org.wirecopy.report.html;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wirecopy.Analysis;
import org.wirecopy.align.Passage;
import org.wirecopy.report.graph.Direction;
import org.wirecopy.report.jsonl.Json;
import org.wirecopy.report.jsonl.ProblemRow;
import org.wirecopy.report.place.Places;
import org.wirecopy.table.Version;
import org.wirecopy.trace.Derivation;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Origin;
import org.wirecopy.trace.Reuse;
import org.wirecopy.work.Labels;

/** What the page reads first: all but texts, edits and reasons of passages. */
final class Contents {
  private final Analysis analysis;
  private final ReportNumbering numbering;
  private final Places places;

  Contents(Analysis analysis, ReportNumbering numbering, Places places) {
    this.analysis = analysis;
    this.numbering = numbering;
    this.places = places;
  }

  void write(Json json, List<DocumentSummary> documents) throws IOException {
    Direction direction = new Direction(analysis);
    json.document(
        () -> {
          run(json);
          json.objects("documents", documents, document -> document.write(json));
          json.objects(
              "passages", analysis.tracing().reuses(), reuse -> passage(json, reuse, direction));
          json.objects("pairs", analysis.tracing().derivations(), pair -> pair(json, pair));
          json.objects("families", analysis.tracing().families(), family -> family(json, family));
          new WeightContents(json, numbering).write(analysis.weighing());
        });
  }

  private void run(Json json) throws IOException {
    json.text("wirecopy", Version.current());
    json.number("passagesInPart", PassageParts.PASSAGES_IN_A_PART);
    json.object(
        "options",
        () -> {
          for (Map.Entry<String, String> option : analysis.options().entrySet()) {
            json.text(option.getKey(), option.getValue());
          }
        });
    json.objects("problems", analysis.problems(), problem -> ProblemRow.write(json, problem));
  }

  private void passage(Json json, Reuse reuse, Direction direction) throws IOException {
    Passage passage = reuse.passage();
    json.text("id", reuse.id());
    json.numbers("left", numbering.side(passage.left()));
    json.numbers("right", numbering.side(passage.right()));
    json.number("words", passage.words());
    json.rounded("similarity", passage.similarity());
    json.text("kind", reuse.kind().label());
    json.text("excerpt", Excerpt.of(passage.left(), places));
    Optional<Direction.Told> told = direction.of(reuse);
    if (told.isPresent()) {
      json.text("from", told.get().fromLeft() ? "left" : "right");
      json.text("ground", Labels.of(told.get().ground()));
    }
  }

  private void pair(Json json, Derivation pair) throws IOException {
    json.numbers("of", numbering.document(pair.left()), numbering.document(pair.right()));
    json.rounded("shared", pair.shared());
    json.rounded("resemblance", pair.resemblance());
  }

  private void family(Json json, Family family) throws IOException {
    Origin origin = family.origin();
    json.text("id", family.id());
    json.numbers("members", numbering.sides(family.members()));
    json.numbers("passages", numbering.passages(family.passages()));
    json.number("origin", origin.document() != null ? numbering.document(origin.document()) : -1);
    json.rounded("sure", origin.sure());
    PassageParts.evidence(json, "evidence", origin.evidence(), numbering);
    PassageParts.evidence(json, "conflicts", origin.conflicts(), numbering);
    json.text("agency", family.agency() != null ? family.agency().code() : null);
    json.text("agencyName", family.agency() != null ? family.agency().name() : null);
    json.text("excerpt", Excerpt.of(shown(family), places));
    json.text("text", family.text().id());
    json.text("title", family.text().title());
    json.objects(
        "versions",
        family.text().versions(),
        version -> json.numbers("documents", numbering.documents(version.documents())));
    json.objects(
        "parts",
        family.text().parts(),
        part -> json.numbers("places", numbering.sides(part.places())));
  }

  /** The copy at the origin, or the first. */
  private static Passage.Side shown(Family family) {
    return family.members().stream()
        .filter(member -> member.document().equals(family.origin().document()))
        .findFirst()
        .orElse(family.members().get(0));
  }
}
