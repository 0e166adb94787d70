package org.wirecopy.report.html;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.wirecopy.align.Edit;
import org.wirecopy.report.jsonl.Json;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.Reuse;

/** Packs the edits of passages and the reasons for their kinds, many passages a part. */
final class PassageParts {
  /** How many passages stand in a part; the contents tell it to the page. */
  static final int PASSAGES_IN_A_PART = 2000;

  private final ReportNumbering numbering;
  private final EmbeddedData parts;

  PassageParts(ReportNumbering numbering, EmbeddedData parts) {
    this.numbering = numbering;
    this.parts = parts;
  }

  void write(List<Reuse> reuses) throws IOException {
    for (List<Reuse> together : Lists.partition(reuses, PASSAGES_IN_A_PART)) {
      parts.write(json -> json.document(together, reuse -> passage(json, reuse)));
    }
  }

  private void passage(Json json, Reuse reuse) throws IOException {
    evidence(json, "evidence", reuse.evidence(), numbering);
    json.numbers(
        "edits", reuse.passage().edits().stream().flatMapToInt(PassageParts::edit).toArray());
  }

  /** Kind, start and end on the left, start and end on the right. */
  private static IntStream edit(Edit edit) {
    int kind =
        switch (edit.kind()) {
          case INSERTED -> 0;
          case DROPPED -> 1;
          case CHANGED -> 2;
        };
    return IntStream.of(
        kind, edit.left().start(), edit.left().end(), edit.right().start(), edit.right().end());
  }

  /** Reasons, each with the place of the words that led to it. */
  static void evidence(Json json, String name, List<Evidence> reasons, ReportNumbering numbering)
      throws IOException {
    json.objects(
        name,
        reasons,
        reason -> {
          json.number("document", numbering.document(reason.document()));
          json.numbers("at", reason.span().start(), reason.span().end());
          json.text("reason", reason.reason());
        });
  }
}
