package org.wirecopy.report.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wirecopy.align.Passage;
import org.wirecopy.match.Pair;
import org.wirecopy.report.Report;
import org.wirecopy.trace.Derivation;
import org.wirecopy.trace.Family;

/** Answers where the text that two documents share comes from, and how much of each it is. */
final class Provenance {
  private static final int MOST_DOCUMENTS = 20;

  private final Map<Pair, Double> derived = new HashMap<>();
  private final Map<Pair, Family> families = new HashMap<>();

  Provenance(Report report) {
    for (Derivation derivation : report.tracing().derivations()) {
      derived.put(new Pair(derivation.left(), derivation.right()), derivation.derived());
    }
    report.tracing().families().forEach(this::add);
  }

  /** The share of the one document's words that stem from the other. */
  Optional<Double> derived(String document, String from) {
    return Optional.ofNullable(derived.get(new Pair(document, from)));
  }

  /** The family of the two that says most about its origin. */
  Optional<Family> family(Pair pair) {
    return Optional.ofNullable(families.get(pair));
  }

  /** Families of many members are common text; what they say of each pair is not looked up. */
  private void add(Family family) {
    Set<String> documents =
        family.members().stream().map(Passage.Side::document).collect(Collectors.toSet());
    List<String> sorted = documents.stream().sorted().limit(MOST_DOCUMENTS).toList();
    for (int i = 0; i < sorted.size(); i++) {
      for (String right : sorted.subList(i + 1, sorted.size())) {
        families.merge(new Pair(sorted.get(i), right), family, Provenance::better);
      }
    }
  }

  private static Family better(Family one, Family other) {
    return weight(other) > weight(one) ? other : one;
  }

  private static double weight(Family family) {
    return family.origin().sure()
        + (family.origin().document() != null ? 1 : 0)
        + (family.agency() != null ? 1 : 0);
  }
}
