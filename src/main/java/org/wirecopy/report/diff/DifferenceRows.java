package org.wirecopy.report.diff;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.report.RowKind;
import org.wirecopy.report.jsonl.Json;
import org.wirecopy.report.jsonl.JsonLinesWriter;
import org.wirecopy.table.Version;

/** Writes a difference as JSON Lines: a {@code run} row, and a {@code change} row a change. */
final class DifferenceRows {
  private final Difference difference;

  DifferenceRows(Difference difference) {
    this.difference = difference;
  }

  void write(OutputStream out) throws IOException {
    try (Json json = Json.to(out)) {
      json.row("run", () -> run(json));
      rows(json, RowKind.PASSAGE.label(), difference.passages(), DifferenceRows::passage);
      for (Changed<Group> change : difference.others().groups()) {
        rows(json, change.latest().row().label(), List.of(change), DifferenceRows::group);
      }
      rows(json, RowKind.SOURCE.label(), difference.others().sources(), DifferenceRows::source);
      rows(
          json,
          "problem",
          difference.others().problems(),
          (out2, problem) -> out2.text("problem", problem));
    }
  }

  private void run(Json json) throws IOException {
    json.text("wirecopy", Version.current());
    json.number("schema", JsonLinesWriter.SCHEMA);
    json.text("offsets", difference.after().option("offsets"));
    json.text("command", "diff");
    json.text("old", difference.before().name());
    json.text("new", difference.after().name());
    json.texts("options", difference.options());
  }

  /** The fields of one side of a change. */
  @FunctionalInterface
  private interface Side<T> {
    void write(Json json, T side) throws IOException;
  }

  private static <T> void rows(Json json, String what, List<Changed<T>> changes, Side<T> side)
      throws IOException {
    for (Changed<T> change : changes) {
      json.row(
          "change",
          () -> {
            json.text("of", what);
            json.text("change", change.change().label());
            side(json, "old", change.before(), side);
            side(json, "new", change.after(), side);
          });
    }
  }

  private static <T> void side(Json json, String name, @Nullable T value, Side<T> side)
      throws IOException {
    if (value == null) {
      json.nothing(name);
    } else {
      json.object(name, () -> side.write(json, value));
    }
  }

  private static void passage(Json json, SharedPassage passage) throws IOException {
    json.text("passage", passage.id());
    json.object("left", () -> site(json, passage.left()));
    json.object("right", () -> site(json, passage.right()));
    json.number("words", passage.shape().words());
    json.rounded("similarity", passage.shape().similarity());
    json.text("kind", passage.kind());
  }

  private static void site(Json json, SharedPassage.Site site) throws IOException {
    json.text("document", site.document());
    json.number("start", site.start());
    json.number("end", site.end());
    json.number("line", site.line());
  }

  private static void group(Json json, Group group) throws IOException {
    json.text(group.row().label(), group.id());
    json.texts("documents", group.documents());
    Double origins = group.facts().independentOrigins();
    if (group.row() == RowKind.STORY) {
      json.rounded("independentOrigins", origins != null ? origins : Double.NaN);
    } else {
      json.text("origin", group.facts().origin());
    }
  }

  private static void source(Json json, SourceStanding standing) throws IOException {
    json.text("source", standing.source());
    json.text("kind", standing.kind());
    json.number("documents", standing.documents());
    Double score = standing.score();
    json.rounded("score", score != null ? score : Double.NaN);
    json.text("grade", standing.grade());
  }
}
