package org.wirecopy.report.console;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wirecopy.Analysis;
import org.wirecopy.document.Pair;
import org.wirecopy.trace.Derivation;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Reuse;

/** Answers where the text that two documents share comes from, and how much of each it is. */
final class Provenance {
  private final Map<Pair, Double> shares = new HashMap<>();
  private final Map<String, Family> families = new HashMap<>();

  Provenance(Analysis analysis) {
    for (Derivation derivation : analysis.tracing().derivations()) {
      shares.put(new Pair(derivation.left(), derivation.right()), derivation.shared());
    }
    for (Family family : analysis.tracing().families()) {
      family.passages().forEach(passage -> families.put(passage, family));
    }
  }

  /** The share of the one document's words that stand in passages with the other. */
  Optional<Double> shared(String document, String other) {
    return Optional.ofNullable(shares.get(new Pair(document, other)));
  }

  /** The family of the longest of some passages that are of one. */
  Optional<Family> family(List<Reuse> reuses) {
    return reuses.stream()
        .filter(reuse -> families.containsKey(reuse.id()))
        .max(
            Comparator.comparingInt((Reuse reuse) -> reuse.passage().words())
                .thenComparing(Reuse::id, Comparator.reverseOrder()))
        .map(reuse -> families.get(reuse.id()));
  }
}
