package org.wirecopy.report.console;

import java.util.Comparator;
import java.util.List;
import org.wirecopy.Analysis;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Pair;

/** The passages of two documents, turned so that the one that is asked for stands left. */
final class Matched {
  private Matched() {}

  /** The passages between two documents, in the order of the left one. */
  static List<Passage> between(Analysis analysis, Pair pair) {
    return analysis.tracing().reuses().stream()
        .map(reuse -> Turned.to(reuse.passage(), pair.left()))
        .filter(passage -> passage.left().document().equals(pair.left()))
        .filter(passage -> passage.right().document().equals(pair.right()))
        .sorted(Comparator.comparing(passage -> passage.left().span()))
        .toList();
  }
}
