package org.wirecopy.reliability.story.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.align.Edit;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.Tracing;

/**
 * Cuts passages at their edits, so that what remains stands on both sides without any difference.
 *
 * <p>Runs of fewer than {@value #SHORTEST} words are left out: so few may agree by chance.
 */
final class ExactRuns {
  /** The shortest run that counts as a copy by itself, as in finding passages. */
  private static final int SHORTEST = 8;

  private final Map<String, CleanDocument> documents = new HashMap<>();

  ExactRuns(List<CleanDocument> documents) {
    documents.forEach(document -> this.documents.put(document.id(), document));
  }

  /** The same tracing with passages that are free of edits. */
  Tracing of(Tracing tracing) {
    List<Reuse> exact = new ArrayList<>();
    for (Reuse reuse : tracing.reuses()) {
      for (Passage run : runs(reuse.passage())) {
        exact.add(new Reuse(reuse.id(), run, reuse.kind(), reuse.evidence(), reuse.crediting()));
      }
    }
    return new Tracing(
        exact,
        tracing.families(),
        tracing.derivations(),
        tracing.pressReleaseReuses(),
        tracing.clusters());
  }

  private List<Passage> runs(Passage passage) {
    if (passage.edits().isEmpty()) {
      return List.of(passage);
    }
    List<Passage> runs = new ArrayList<>();
    int left = passage.left().span().start();
    int right = passage.right().span().start();
    for (Edit edit : passage.edits()) {
      add(runs, passage, left, edit.left().start(), right, edit.right().start());
      left = edit.left().end();
      right = edit.right().end();
    }
    add(runs, passage, left, passage.left().span().end(), right, passage.right().span().end());
    return runs;
  }

  private void add(
      List<Passage> runs, Passage passage, int left, int leftEnd, int right, int rightEnd) {
    CleanDocument document = documents.get(passage.left().document());
    if (leftEnd <= left || rightEnd <= right || document == null) {
      return;
    }
    int count = document.tokens().count(new Span(left, leftEnd));
    if (count >= SHORTEST) {
      Passage.Side from = new Passage.Side(passage.left().document(), new Span(left, leftEnd));
      Passage.Side to = new Passage.Side(passage.right().document(), new Span(right, rightEnd));
      runs.add(new Passage(from, to, count, 1, List.of()));
    }
  }
}
